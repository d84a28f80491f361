// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hour_weights.h"

#include "ui/i18n/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace farthing::ui {

namespace {

constexpr int hoursOfDay = 24, hoursOfWeek = 168;

QString hourText(int hour) { return QString("%1:00").arg(hour, 2, 10, QLatin1Char('0')); }

} // namespace

std::optional<std::vector<double>> readHourWeights(const QString &text)
{
    // A comma parts values only where it cannot be a decimal sign.
    static const QRegularExpression points(QStringLiteral("[\\s;,]+")), commas(QStringLiteral("[\\s;]+"));
    std::vector<std::vector<double>> lines;
    std::vector<double> all;
    for (const QString &line : text.split('\n', Qt::SkipEmptyParts)) {
        std::vector<double> numbers;
        for (const QString &word : line.split(hasDecimalComma() ? commas : points, Qt::SkipEmptyParts)) {
            const std::optional<double> number = readPlainNumber(word);
            if (!number || *number < 0)
                return std::nullopt;
            numbers.push_back(*number);
        }
        if (!numbers.empty())
            lines.push_back(numbers);
        all.insert(all.end(), numbers.begin(), numbers.end());
    }
    if (all.size() != hoursOfDay && all.size() != hoursOfWeek)
        return std::nullopt;
    const bool hoursByDays = lines.size() == hoursOfDay && std::all_of(lines.begin(), lines.end(), [](const auto &line) { return line.size() == 7; });
    for (std::size_t i = 0; hoursByDays && i < all.size(); ++i)
        all[i] = lines[i % hoursOfDay][i / hoursOfDay];
    return std::any_of(all.begin(), all.end(), [](double weight) { return weight > 0; }) ? std::optional(all) : std::nullopt;
}

class HourWeights::Bars : public QWidget {
public:
    explicit Bars(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(76);
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    std::vector<double> weights;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (weights.empty())
            return;
        const Theme &theme = Theme::instance();
        QPainter p(this);
        p.setFont(theme.font(Type::Axis));
        constexpr double axis = 18;
        const double most = std::max(1e-300, *std::max_element(weights.begin(), weights.end())), each = static_cast<double>(width()) / static_cast<double>(weights.size());
        const double gap = each > 6 ? 2 : 0, tall = height() - axis;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double high = weights[i] > 0 ? std::max(1.0, (tall - 2) * weights[i] / most) : 0;
            p.fillRect(QRectF(each * static_cast<double>(i), tall - high, each - gap, high), theme.color(Role::Accent));
        }
        p.setPen(theme.color(Role::Line));
        p.drawLine(QPointF(0, tall), QPointF(width(), tall));
        p.setPen(theme.color(Role::Text3));
        if (weights.size() == hoursOfDay)
            for (const int hour : {0, 6, 12, 18})
                p.drawText(QRectF(each * hour, tall + 2, 60, axis - 2), Qt::AlignLeft | Qt::AlignVCenter, hourText(hour));
        else
            for (int day = 0; day < 7; ++day)
                p.drawText(QRectF(each * hoursOfDay * day, tall + 2, each * hoursOfDay, axis - 2), Qt::AlignLeft | Qt::AlignVCenter, windowLocale().dayName(day + 1, QLocale::ShortFormat));
    }
};

HourWeights::HourWeights(const FieldContext &context, std::string path, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(path)), m_bars(new Bars(this)), m_table(new QTableWidget(this)), m_sum(new QLabel(this)), m_fault(new QLabel(this))
{
    m_bars->setAccessibleName(tr("Weights of the hours, as bars"));
    m_table->setObjectName(QString::fromStdString(m_path));
    m_table->setAccessibleName(tr("Weights of the hours"));
    m_table->setAccessibleDescription(tr("Type a number, or paste 24 or 168 of them from a sheet"));
    m_table->setFixedHeight(188);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    m_sum->setProperty("secondary", true);
    m_sum->setObjectName("hourSum");
    m_fault->setWordWrap(true);
    m_fault->setObjectName("hourFault");
    m_fault->hide();
    auto *paste = new QPushButton(tr("Paste"), this);
    paste->setObjectName("pasteHours");
    paste->setToolTip(tr("24 values for every day, or 168 for a week from Monday, copied from a sheet (Ctrl+V in the table)"));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName("copyHours");
    for (QPushButton *link : {paste, copy})
        link->setProperty("link", true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(copy);
    foot->addWidget(paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_bars);
    column->addWidget(m_table);
    column->addLayout(foot);
    column->addWidget(m_fault);
    connect(m_table, &QTableWidget::cellChanged, this, &HourWeights::cellEdited);
    connect(paste, &QPushButton::clicked, this, [this] { this->paste(QApplication::clipboard()->text()); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QString text;
        for (int hour = 0; hour < m_table->rowCount(); ++hour)
            for (int day = 0; day < m_table->columnCount(); ++day)
                text += m_table->item(hour, day)->text() + (day + 1 < m_table->columnCount() ? '\t' : '\n');
        QApplication::clipboard()->setText(text);
    });
    connect(m_context.document, &PlanDocument::changed, this, &HourWeights::refresh);
    refresh();
}

void HourWeights::refresh()
{
    std::vector<double> weights;
    if (const data::Json *value = data::findPath(m_context.document->json(), m_path); value && value->asArray())
        for (const data::Json &item : *value->asArray())
            weights.push_back(item.asNumber() ? *item.asNumber() : 0);
    if (weights == m_weights || (weights.size() != hoursOfDay && weights.size() != hoursOfWeek))
        return;
    m_weights = std::move(weights);
    m_filling = true;
    const int days = static_cast<int>(m_weights.size()) / hoursOfDay;
    m_table->setRowCount(hoursOfDay);
    m_table->setColumnCount(days);
    for (int day = 0; day < days; ++day)
        m_table->setHorizontalHeaderItem(day, new QTableWidgetItem(days == 1 ? tr("Every day") : windowLocale().dayName(day + 1, QLocale::ShortFormat)));
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        m_table->setVerticalHeaderItem(hour, new QTableWidgetItem(hourText(hour)));
        for (int day = 0; day < days; ++day) {
            auto *cell = new QTableWidgetItem(plainNumber(m_weights[static_cast<std::size_t>(day * hoursOfDay + hour)]));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(hour, day, cell);
        }
    }
    m_filling = false;
    m_fault->hide();
    const double sum = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    const auto busiest = std::max_element(m_weights.begin(), m_weights.end());
    m_sum->setText(tr("Sum %1; the busiest hour brings %2 of the tasks").arg(plainNumber(firstDigits(sum, 6)), shareText(sum > 0 ? *busiest / sum : 0)));
    m_bars->weights = m_weights;
    m_bars->setAccessibleDescription(m_sum->text());
    m_bars->update();
}

void HourWeights::set(std::vector<double> weights)
{
    data::Json::Array list(weights.begin(), weights.end());
    m_context.document->edit(m_path, data::Json(std::move(list)), [] { return tr("Change hourly weights"); });
}

void HourWeights::cellEdited(int hour, int day)
{
    if (m_filling)
        return;
    const std::optional<double> value = readPlainNumber(m_table->item(hour, day)->text());
    std::vector<double> weights = m_weights;
    const std::size_t at = static_cast<std::size_t>(day * hoursOfDay + hour);
    const bool good = value && *value >= 0;
    if (good)
        weights[at] = *value;
    if (!good || std::all_of(weights.begin(), weights.end(), [](double w) { return w == 0; })) {
        m_fault->setText(good ? tr("Not every hour can weigh 0.") : tr("A weight is a number of at least 0."));
        m_fault->setStyleSheet(QString("color: %1").arg(Theme::instance().color(Role::Bad).name()));
        m_fault->show();
        m_filling = true;
        m_table->item(hour, day)->setText(plainNumber(m_weights[at]));
        m_filling = false;
        return;
    }
    m_fault->hide();
    if (weights != m_weights)
        set(std::move(weights));
}

bool HourWeights::paste(const QString &text)
{
    if (auto weights = readHourWeights(text)) {
        m_fault->hide();
        set(std::move(*weights));
        return true;
    }
    m_fault->setText(tr("Copy 24 numbers of at least 0 for every day, or 168 for a week from Monday: a column, a row, or hours by days."));
    m_fault->setStyleSheet(QString("color: %1").arg(Theme::instance().color(Role::Bad).name()));
    m_fault->show();
    return false;
}

bool HourWeights::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace farthing::ui
