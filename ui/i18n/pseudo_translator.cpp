// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/pseudo_translator.h"

#include <QRegularExpression>

namespace farthing::ui {

PseudoTranslator::PseudoTranslator() { Q_UNUSED(m_known.load(":/i18n/farthing_de.qm")); }

QString PseudoTranslator::translate(const char *context, const char *text, const char *note, int n) const
{
    // Only what translators are given: a text that is shown but missing in the catalogue stays plain and is seen.
    return m_known.translate(context, text, note, n).isNull() ? QString() : pseudo(QString::fromUtf8(text));
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QString plain = "aceinosuzACEINOSUZ", accented = QString::fromUtf8("áćéíñöšüžÁĆÉÍÑÖŠÜŽ");
    static const QRegularExpression kept("%L?n|%L?[0-9]+|<[^>]*>|&[a-z]+;|\\*\\.[a-z]+");
    QString out;
    qsizetype from = 0, letters = 0;
    const auto take = [&](const QString &part) {
        for (const QChar c : part) {
            const qsizetype i = plain.indexOf(c);
            out += i < 0 ? c : accented[i];
            letters += c.isLetter();
        }
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        take(text.mid(from, match.capturedStart() - from));
        out += match.captured();
        from = match.capturedEnd();
    }
    take(text.mid(from));
    // Filled with words, not with one long one, so that lines break as those of a language do.
    QString fill;
    for (qsizetype i = 0; i < (letters * 2 + 4) / 5; ++i)
        fill += i % 6 == 0 ? ' ' : '~';
    const qsizetype lead = text.size() - QStringView(text).trimmed().size() > 0 ? static_cast<qsizetype>(std::find_if(out.begin(), out.end(), [](QChar c) { return !c.isSpace(); }) - out.begin()) : 0;
    out.insert(lead, '[');
    qsizetype end = out.size();
    while (end > lead + 1 && out[end - 1].isSpace())
        --end;
    return out.insert(end, fill + "]");
}

} // namespace farthing::ui
