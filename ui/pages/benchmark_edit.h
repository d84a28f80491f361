// SPDX-License-Identifier: GPL-3.0-or-later
// A pool's benchmark rows as text to type or paste into, and how far the fitted law is from each.
#pragma once
#include "ui/widgets/field_context.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace farthing::ui {

class BenchmarkEdit : public QWidget {
    Q_OBJECT
public:
    /// `pool`: path of the pool. Hidden while its speed comes from elsewhere.
    BenchmarkEdit(const FieldContext &context, std::string pool, QWidget *parent = nullptr);

private:
    void refresh();
    void take();
    FieldContext m_context;
    std::string m_pool;
    QPlainTextEdit *m_text;
    QLabel *m_message;
};

/// Rows of text, comma, tab, semicolon or spaces between input, output and tokens per second; a heading is passed over.
/// Empty where a row cannot be read, with what is wrong in `message`.
data::Json benchmarkRows(const QString &text, QString &message);

} // namespace farthing::ui
