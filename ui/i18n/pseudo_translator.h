// SPDX-License-Identifier: GPL-3.0-or-later
// A language nobody speaks, for tests: every text of the catalogue accented, 40 % longer and in brackets. What comes out
// plain was never marked for translation; what is cut has no room for German.
#pragma once
#include <QTranslator>

namespace farthing::ui {

class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    PseudoTranslator();
    /// Whether the catalogue of known texts is there.
    bool isReady() const { return !m_known.isEmpty(); }
    bool isEmpty() const override { return m_known.isEmpty(); }
    QString translate(const char *context, const char *text, const char *note, int n) const override;
    /// "[Ćöšţ ~~]"; placeholders (%1, %n), tags and mnemonics stay.
    static QString pseudo(const QString &text);

private:
    QTranslator m_known;
};

} // namespace farthing::ui
