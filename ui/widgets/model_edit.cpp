// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_edit.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QWheelEvent>
#include <set>

namespace farthing::ui {

namespace {

/// One list per document and kind, shared by all its fields and made anew with each sheet.
class ModelNames : public QStringListModel {
public:
    ModelNames(PlanDocument *document, bool embeddings) : QStringListModel(document), m_document(document), m_embeddings(embeddings)
    {
        setObjectName(embeddings ? "embeddingNames" : "modelNames");
        connect(document, &PlanDocument::changed, this, [this] { fill(); });
        fill();
    }
    static ModelNames *of(PlanDocument *document, bool embeddings)
    {
        for (QObject *child : document->children())
            if (auto *names = dynamic_cast<ModelNames *>(child); names && names->m_embeddings == embeddings)
                return names;
        return new ModelNames(document, embeddings);
    }

private:
    void fill()
    {
        QStringList pools;
        if (!m_embeddings)
            for (const Pool &pool : m_document->plan()->pools)
                pools << QString::fromStdString("pool:" + pool.id);
        if (m_sheet == m_document->sheet() && pools == m_pools)
            return;
        m_sheet = m_document->sheet();
        m_pools = pools;
        std::set<std::string> names;
        for (const PriceRow &row : m_sheet->rows)
            if ((row.kind == "embedding") == m_embeddings)
                names.insert(row.provider + "/" + row.model);
        QStringList list = pools;
        for (const std::string &name : names)
            list << QString::fromStdString(name);
        setStringList(list);
    }
    PlanDocument *m_document;
    bool m_embeddings;
    std::shared_ptr<const PriceSheet> m_sheet;
    QStringList m_pools;
};

} // namespace

ModelEdit::ModelEdit(PlanDocument *document, bool embeddings, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(16);
    setModel(ModelNames::of(document, embeddings));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    const auto commit = [this] {
        const QString name = currentText().trimmed();
        if (name != m_shown) {
            m_shown = name;
            emit committed(name);
        }
    };
    connect(lineEdit(), &QLineEdit::editingFinished, this, commit);
    connect(this, &QComboBox::activated, this, commit);
    // A new list resets the text: the field shows the plan's value again.
    connect(model(), &QAbstractItemModel::modelReset, this, [this] { setModelName(m_shown); });
}

void ModelEdit::setModelName(const QString &name)
{
    m_shown = name;
    if (currentText() != name)
        setCurrentText(name);
    lineEdit()->setCursorPosition(0);
}

void ModelEdit::wheelEvent(QWheelEvent *event) { event->ignore(); } // scrolls the form, never the choice

} // namespace farthing::ui
