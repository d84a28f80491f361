// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "ui/i18n/words.h"

#include <QDateTime>
#include <QFileInfo>

namespace farthing::ui {

Autosave::Autosave(PlanDocument *document, std::string folder, Times times, QObject *parent) : QObject(parent), m_document(document), m_folder(std::move(folder))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(times.rest);
    m_longest.setSingleShot(true);
    m_longest.setInterval(times.longest);
    connect(&m_rest, &QTimer::timeout, this, &Autosave::write);
    connect(&m_longest, &QTimer::timeout, this, &Autosave::write);
    connect(document, &PlanDocument::changed, this, &Autosave::follow);
    connect(document, &PlanDocument::fileChanged, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    if (m_writer.joinable())
        m_writer.join(); // or it would bring back what goes now
    if (m_copy)
        m_copy->remove();
}

void Autosave::adopt(data::RecoveryCopy copy)
{
    drop();
    m_copy = std::move(copy);
}

void Autosave::follow()
{
    if (!m_document->hasDocument() || m_document->undoStack()->isClean())
        return drop();
    m_rest.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void Autosave::drop()
{
    m_rest.stop();
    m_longest.stop();
    m_again = false;
    if (m_writer.joinable())
        m_writer.join();
    m_writing = false;
    ++m_turn;
    if (m_copy)
        m_copy->remove();
    m_copy.reset();
}

void Autosave::write()
{
    m_rest.stop();
    m_longest.stop();
    if (m_writing) {
        m_again = true;
        return;
    }
    if (!m_copy) {
        Result<data::RecoveryCopy> made = data::RecoveryCopy::make(m_folder);
        if (!made) {
            emit failed(messageText(made.error().message));
            return;
        }
        m_copy = std::move(*made);
    }
    data::RecoveryNote note{{}, m_document->fileHash(), m_document->title().toStdString(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()};
    if (!m_document->filePath().isEmpty())
        note.original = QFileInfo(m_document->filePath()).absoluteFilePath().toStdString();
    m_writing = true;
    // Away from the window: flushing to disk takes as long as the disk wants.
    m_writer = std::jthread([this, copy = &*m_copy, snapshot = m_document->snapshot(), note, turn = ++m_turn] {
        const Status done = copy->write(snapshot(), note);
        QMetaObject::invokeMethod(this, [this, done, turn] {
            if (turn == m_turn) // not one that was dropped meanwhile
                landed(done);
        }, Qt::QueuedConnection);
    });
}

void Autosave::landed(const Status &done)
{
    m_writing = false;
    if (!done && !QFileInfo::exists(QString::fromStdString(m_folder)))
        m_copy.reset(); // its folder is gone: the next copy makes a new one
    if (done)
        emit written();
    else
        emit failed(messageText(done.error().message));
    if (m_again) {
        m_again = false;
        write();
    }
}

} // namespace farthing::ui
