// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/journey_panel.h"

#include "ui/theme/shaped_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_text.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

class JourneyPanel::Strip : public QWidget {
public:
    using QWidget::QWidget;
    std::vector<StageSummary> stages;
    QString currency;
    ShapedTexts texts;
    QSize sizeHint() const override { return {400, 104}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (stages.empty())
            return;
        const Theme &theme = Theme::instance();
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const double labels = 92, cell = (width() - labels) / static_cast<double>(stages.size());
        const QFont small = theme.font(Type::Axis), body = theme.font(Type::Secondary);
        texts.begin();
        p.setFont(small);
        p.setPen(theme.color(Role::Text2));
        p.drawText(QRectF(0, 20, labels - 8, 34), Qt::TextWordWrap, JourneyPanel::tr("Tasks reaching the stage"));
        p.drawText(QRectF(0, 66, labels - 8, 34), Qt::TextWordWrap, JourneyPanel::tr("Cost so far, per success"));
        double total = 0, soFar = 0;
        for (const StageSummary &s : stages)
            total += s.costPerSuccess;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const StageSummary &s = stages[i];
            const double x = labels + cell * static_cast<double>(i), wide = cell - 14;
            soFar += s.costPerSuccess;
            p.setPen(theme.color(Role::Text3));
            texts.draw(p, x, 12, QString("%1 %2").arg(i + 1).arg(s.name), small, wide);
            p.setPen(theme.color(Role::Text));
            texts.draw(p, x, 33, plainNumber(static_cast<double>(std::lround(1000 * s.reached))), body, -1);
            texts.draw(p, x, 79, cardMoney(soFar, currency), body, -1);
            const auto bar = [&](double y, double share, Role ink) {
                p.setPen(Qt::NoPen);
                p.setBrush(theme.color(Role::Rail));
                p.drawRoundedRect(QRectF(x, y, wide, 5), 2.5, 2.5);
                p.setBrush(theme.color(ink));
                p.drawRoundedRect(QRectF(x, y, std::max(5.0, wide * std::clamp(share, 0.0, 1.0)), 5), 2.5, 2.5);
            };
            bar(39, s.reached, Role::FanInner);
            bar(85, total > 0 ? soFar / total : 0, Role::Accent);
        }
    }
};

JourneyPanel::JourneyPanel(QWidget *parent) : QFrame(parent), m_message(new QLabel(this)), m_strip(new Strip(this))
{
    setProperty("panel", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *title = new QLabel(tr("Where 1,000 started tasks go"), this);
    title->setFont(Theme::instance().font(Type::Section));
    m_message->setProperty("secondary", true);
    m_message->setWordWrap(true);
    m_strip->setFixedHeight(96);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 8);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(m_strip);
    connect(&Theme::instance(), &Theme::changed, m_strip, qOverload<>(&QWidget::update));
}

void JourneyPanel::setJourney(const std::vector<StageSummary> &stages, double success, const QString &currency)
{
    const bool known = !stages.empty() && stages.front().hasFigures;
    setVisible(known);
    if (!known)
        return;
    double total = 0;
    const StageSummary *dearest = &stages.front();
    for (const StageSummary &s : stages) {
        total += s.costPerSuccess;
        if (s.costPerSuccess > dearest->costPerSuccess)
            dearest = &s;
    }
    m_message->setText(tr("%1 end right, at %2 each; %3 carries %4 of the cost.")
                           .arg(QString::number(std::lround(1000 * success)), cardMoney(total, currency), dearest->name, shareText(dearest->share, 0)));
    if (m_strip->stages == stages && m_strip->currency == currency)
        return;
    m_strip->stages = stages;
    m_strip->currency = currency;
    m_strip->setAccessibleName(tr("Tasks and cost by stage"));
    QStringList words;
    for (const StageSummary &s : stages)
        words << tr("%1: %2 of 1,000 tasks").arg(s.name).arg(std::lround(1000 * s.reached));
    m_strip->setAccessibleDescription(words.join("; "));
    m_strip->update();
}

} // namespace farthing::ui
