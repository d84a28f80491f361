// SPDX-License-Identifier: GPL-3.0-or-later
// The "why?" beside a figure.
#pragma once
#include <QLabel>

class QBoxLayout;
class QPushButton;

namespace farthing::ui {

/// `what`: the figure it asks about, for screen readers.
QString whyName(const QString &what);
QPushButton *whyLink(const QString &what, const char *objectName, QWidget *parent);
/// Words that are as wide as they are on one line, so that a link can stand right behind them, and break where there is no room.
class Sentence : public QLabel {
public:
    explicit Sentence(QWidget *parent = nullptr) : QLabel(parent) { setWordWrap(true); }
    QSize sizeHint() const override;
};
/// A line of the page with the link behind its words; returns the link.
QPushButton *addWhyLine(QBoxLayout *column, Sentence *words, const QString &what, const char *objectName);

} // namespace farthing::ui
