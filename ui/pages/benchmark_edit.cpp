// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/benchmark_edit.h"

#include "model/plan/resolve.h"
#include "model/simulate/pool_speed.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/change_mark.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace farthing::ui {

data::Json benchmarkRows(const QString &text, QString &message)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    data::Json::Array rows;
    message.clear();
    int number = 0;
    for (const QString &line : text.split('\n')) {
        ++number;
        const QStringList parts = line.trimmed().split(between, Qt::SkipEmptyParts);
        if (parts.isEmpty())
            continue;
        std::vector<double> values;
        bool ok = parts.size() == 3;
        for (const QString &part : parts) {
            bool isNumber = false;
            values.push_back(part.toDouble(&isNumber)); // C locale: pasted tables
            ok = ok && isNumber;
        }
        if (!ok && rows.empty() && number == 1)
            continue; // a heading
        if (!ok) {
            message = tr("Line %1 is not three numbers: input tokens, output tokens, tokens per second. Write decimals with a point.").arg(number);
            return {};
        }
        rows.push_back(data::Json(data::Json::Object{{"input", values[0]}, {"output", values[1]}, {"tokens_per_second", values[2]}}));
    }
    if (rows.empty())
        message = tr("Paste rows of input tokens, output tokens and the tokens per second of one full replica.");
    return data::Json(std::move(rows));
}

BenchmarkEdit::BenchmarkEdit(const FieldContext &context, std::string pool, QWidget *parent)
    : QWidget(parent), m_context(context), m_pool(std::move(pool)), m_text(new QPlainTextEdit(this)), m_message(new QLabel(this))
{
    m_text->setObjectName(QString::fromStdString(m_pool + "/throughput/rows"));
    m_text->setAccessibleName(tr("Benchmark rows: input, output, tokens per second"));
    m_text->setPlaceholderText(tr("input, output, tokens per second"));
    m_text->setFixedHeight(108);
    m_text->setTabChangesFocus(true);
    m_message->setWordWrap(true);
    m_message->setProperty("secondary", true);
    auto *title = new QLabel(tr("Benchmark rows of one replica: input, output, tokens/s"), this);
    new ChangeMark(context.document, m_pool + "/throughput/rows", title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_text);
    column->addWidget(m_message);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BenchmarkEdit::take);
    connect(context.document, &PlanDocument::changed, this, &BenchmarkEdit::refresh);
    refresh();
}

void BenchmarkEdit::take()
{
    QString message;
    const data::Json rows = benchmarkRows(m_text->toPlainText(), message);
    if (!message.isEmpty()) {
        m_message->setText(message);
        return;
    }
    const std::string path = m_pool + "/throughput/rows";
    const data::Json *old = data::findPath(m_context.document->json(), path);
    if (!old || data::canonicalJson(*old) != data::canonicalJson(rows))
        m_context.document->edit(path, rows, [] { return tr("Change benchmark rows"); });
}

void BenchmarkEdit::refresh()
{
    const data::Json *law = data::findPath(m_context.document->json(), m_pool + "/throughput/law");
    const bool on = law && law->asString() && *law->asString() == "benchmark";
    setVisible(on);
    if (!on)
        return;
    const data::Json *rows = data::findPath(m_context.document->json(), m_pool + "/throughput/rows");
    QString message;
    const data::Json typed = benchmarkRows(m_text->toPlainText(), message);
    if (rows && rows->asArray() && (!message.isEmpty() || data::canonicalJson(typed) != data::canonicalJson(*rows)) && !m_text->hasFocus()) {
        QStringList lines;
        for (const data::Json &row : *rows->asArray()) {
            QStringList cells;
            for (const char *key : {"input", "output", "tokens_per_second"})
                if (const data::Json *cell = row.find(key); cell && cell->asNumber())
                    cells << QString::number(*cell->asNumber(), 'g', 10);
            lines << cells.join(", ");
        }
        const QSignalBlocker blocked(m_text);
        m_text->setPlainText(lines.join('\n'));
    }
    Issues issues;
    const Plan base = resolveBase(*m_context.document->plan(), issues);
    for (const Pool &pool : base.pools) {
        if ("/pools/" + pool.id != m_pool || pool.throughput.law != Throughput::Law::Benchmark)
            continue;
        const PoolSpeed speed = poolSpeed(pool, 1000, issues);
        if (speed.residuals.empty())
            return m_message->setText(issues.empty() ? QString() : messageText(issues.back().message));
        QStringList parts;
        for (const double residual : speed.residuals)
            parts << QString(residual < 0 ? QChar(0x2212) : QChar('+')) + localNumber(100 * std::abs(residual), 'f', 1) + QChar(0xA0) + "%";
        m_message->setText((speed.scaled ? tr("Too few rows for a fit: the physics are scaled to them. Law less measured, row by row: %1.")
                                         : tr("Fitted law less measured, row by row: %1.")).arg(parts.join(", ")));
    }
}

} // namespace farthing::ui
