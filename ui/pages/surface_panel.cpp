// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/surface_panel.h"

#include "data/plan/plan_json.h"
#include "model/plan/numbers.h"
#include "model/plan/resolve.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/pages/chart_context.h"
#include "ui/widgets/field_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace farthing::ui {

namespace {

/// Where both sides are fields each cell has draws of its own; so many keep a surface at a few seconds.
constexpr std::uint64_t fieldDraws = 60, sharedDraws = 300;

const QString volumeKey = QStringLiteral("volume"), utilisationKey = QStringLiteral("utilisation");

} // namespace

SurfacePanel::SurfacePanel(const FieldContext &context, const std::string &across, const std::string &up, QWidget *parent)
    : ChartPanel(parent), m_context(context), m_wantedAcross(QString::fromStdString(across)), m_wantedUp(QString::fromStdString(up)), m_across(new QComboBox), m_up(new QComboBox), m_figure(new QComboBox), m_work(this)
{
    setObjectName("surface");
    auto *tools = new QWidget(this);
    auto *rows = new QGridLayout(tools); // one below the other: names of fields are long
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(1, 1);
    const auto add = [&](QComboBox *choice, const char *name, const QString &label, const QString &accessible) {
        auto *words = new QLabel(label, tools);
        words->setProperty("secondary", true);
        words->setBuddy(choice);
        choice->setObjectName(name);
        choice->setAccessibleName(accessible);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(14);
        const int row = rows->rowCount();
        rows->addWidget(words, row, 0);
        rows->addWidget(choice, row, 1);
    };
    add(m_figure, "surfaceFigure", tr("Show"), tr("Figure of the surface"));
    add(m_across, "surfaceAcross", tr("across"), tr("Number across the surface"));
    add(m_up, "surfaceUp", tr("up"), tr("Number up the surface"));
    m_figure->addItems({tr("Gross margin"), tr("Cost per success"), tr("P(margin at least target)")});
    setTools(tools);
    listChoices();
    m_work.announce(context.runner->works(), tr("Filling the surface"), [this] { setWorking(false); });
    connect(m_figure, &QComboBox::activated, this, [this] { redraw(); });
    for (QComboBox *choice : {m_across, m_up})
        connect(choice, &QComboBox::activated, this, [this] {
            m_wantedAcross = m_across->currentData().toString();
            m_wantedUp = m_up->currentData().toString();
            m_surface.reset();
            start();
        });
    connect(&Theme::instance(), &Theme::changed, this, [this] { redraw(); });
    connect(context.runner, &SimulationRunner::resultReady, this, [this] {
        if (!isVisible())
            return;
        listChoices();
        if (!m_context.runner->isCoarse() && m_of != m_context.runner->result())
            start();
    });
    redraw();
}

void SurfacePanel::showEvent(QShowEvent *event)
{
    ChartPanel::showEvent(event);
    listChoices();
    if (m_of != m_context.runner->result() || !m_surface)
        start();
}

/// Volume, utilisation where there are pools, and every number of the plan that has a name.
void SurfacePanel::listChoices()
{
    const auto plan = m_context.document->plan();
    QStringList keys{volumeKey}, names{tr("Tasks per month")};
    if (!plan->pools.empty()) {
        keys << utilisationKey;
        names << tr("Utilisation of the pools");
    }
    forEachNumber(*plan, [&](const std::string &path, const Number &, Scale) {
        if (!data::fieldInfo(path) || path == "/demand/tasks_per_month" || path.starts_with("/horizon") || path.find("growth") != std::string::npos)
            return; // the month has no growth in it
        keys << QString::fromStdString(path);
        names << fieldName(path);
    });
    for (QComboBox *choice : {m_across, m_up}) {
        QString kept = choice == m_across ? m_wantedAcross : m_wantedUp;
        QStringList listed;
        for (int i = 0; i < choice->count(); ++i)
            listed << choice->itemData(i).toString();
        if (listed == keys)
            continue;
        if (!keys.contains(kept))
            kept = choice == m_across ? QStringLiteral("/revenue/per_successful_task") : volumeKey;
        choice->clear();
        for (qsizetype i = 0; i < keys.size(); ++i)
            choice->addItem(names[i], keys[i]);
        choice->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, keys.indexOf(kept))));
    }
}

SurfaceAxis SurfacePanel::axisOf(const QComboBox *choice) const
{
    const QString key = choice->currentData().toString();
    SurfaceAxis axis;
    axis.kind = key == volumeKey ? SurfaceAxis::Kind::Volume : key == utilisationKey ? SurfaceAxis::Kind::Utilisation : SurfaceAxis::Kind::Field;
    if (axis.kind == SurfaceAxis::Kind::Field)
        axis.path = key.toStdString();
    axis.values = surfaceValues(*m_context.document->plan(), axis.kind, axis.path);
    if (const data::FieldInfo *field = axis.path.empty() ? nullptr : data::fieldInfo(axis.path))
        for (double &v : axis.values)
            v = std::clamp(v, field->low, field->high);
    axis.values.erase(std::unique(axis.values.begin(), axis.values.end()), axis.values.end());
    return axis;
}

SurfaceSide SurfacePanel::sideOf(const SurfaceAxis &axis) const
{
    const auto plan = m_context.document->plan();
    Issues said;
    const Plan base = resolveBase(*plan, said);
    SurfaceSide side;
    switch (axis.kind) {
    case SurfaceAxis::Kind::Volume:
        side.title = tr("Tasks per month (log scale)");
        side.text = [](double v) { return countText(v); };
        side.planned = base.tasksPerMonth.fixed();
        return side;
    case SurfaceAxis::Kind::Utilisation:
        side.title = tr("Utilisation of the pools (load over capacity)");
        side.text = [](double v) { return shareText(v, 0); };
        if (const EvaluationPtr e = m_context.runner->result(); e && e->month.pools.size() == 1)
            side.planned = e->month.pools.front().utilisation;
        return side;
    case SurfaceAxis::Kind::Field: break;
    }
    forEachNumber(base, [&](const std::string &path, const Number &number, Scale) {
        if (path == axis.path)
            side.planned = number.fixed();
    });
    const data::FieldInfo *field = data::fieldInfo(axis.path);
    const QString currency = QString::fromStdString(plan->currency);
    const std::string unit = field ? field->unit : "";
    const bool money = unit.starts_with("per ");
    side.title = fieldName(axis.path) + (unit.empty() || shownShift(field) ? QString() : QString(" (%1)").arg(money ? currency + " " + fieldText(unit) : fieldText(unit)));
    const bool small = !axis.values.empty() && axis.values.back() <= 0.2;
    side.text = [share = shownShift(field) > 0, money, currency, small](double v) {
        if (share)
            return shareText(v, small || (v > 0.9 && v < 1) ? 1 : 0);
        return money ? moneyText(v, v > 0 ? std::pow(10.0, std::floor(std::log10(v)) - 1) : 0, currency) : v >= 1000 ? countText(v) : localNumber(v, 'g', 3);
    };
    return side;
}

void SurfacePanel::start()
{
    const EvaluationPtr e = m_context.runner->result();
    if (!e || !e->ok || !m_context.document->isValid())
        return;
    m_of = e;
    SurfaceOptions options;
    options.x = axisOf(m_across);
    options.y = axisOf(m_up);
    const bool fields = options.x.kind == SurfaceAxis::Kind::Field && options.y.kind == SurfaceAxis::Kind::Field;
    options.draws = fields ? fieldDraws : sharedDraws;
    if (m_across->currentData() == m_up->currentData()) {
        ChartContent same;
        same.title = tr("Gross margin over two numbers");
        same.emptyText = tr("Choose two different numbers.");
        m_work.stop();
        setWorking(false);
        return setContent(same);
    }
    setWorking(true);
    m_work.start([this, options, share = m_work.share(), plan = m_context.document->plan(), sheet = m_context.document->sheet()](std::stop_token stop, const Background::Post &post) {
        SurfaceOptions own = options;
        own.stop = stop;
        const auto found = std::make_shared<const PlanSurface>(planSurface(*plan, *sheet, own, [&](const PlanSurface &filling) {
            if (!filling.ok)
                post([this, state = std::make_shared<const PlanSurface>(filling)] { land(state, false); });
        }));
        if (!found->cancelled)
            post([this, found] { land(found, true); });
    });
}

void SurfacePanel::land(std::shared_ptr<const PlanSurface> surface, bool done)
{
    if (!done && m_surface && m_surface->x == surface->x && m_surface->y == surface->y) { // old figures stay until new ones land
        auto both = std::make_shared<PlanSurface>(*surface);
        for (std::size_t i = 0; i < both->cells.size() && i < m_surface->cells.size(); ++i)
            if (!both->cells[i].known)
                both->cells[i] = m_surface->cells[i];
        surface = both;
    }
    m_surface = std::move(surface);
    redraw();
    if (done)
        setWorking(false);
}

void SurfacePanel::redraw()
{
    const EvaluationPtr e = m_context.runner->result();
    if (!e || !m_surface) {
        ChartContent waiting;
        waiting.title = tr("Gross margin over two numbers");
        waiting.emptyText = tr("Being computed…");
        return setContent(waiting);
    }
    const auto plan = m_context.document->plan();
    setContent(surfaceChart(*m_surface, chartContext(*plan, *m_context.document->sheet(), e->seed, e->month.tasks.p50), static_cast<SurfaceFigure>(m_figure->currentIndex()),
                            sideOf(m_surface->x), sideOf(m_surface->y)));
}

void SurfacePanel::setWorking(bool working)
{
    if (m_working == working)
        return;
    m_working = working;
    emit workingChanged();
}

} // namespace farthing::ui
