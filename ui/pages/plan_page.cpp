// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the whole plan: name, money, exchange rates, and how it is simulated.
#include "ui/pages/page.h"
#include "ui/pages/rates_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/scroll_content.h"
#include "ui/widgets/show_field.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

constexpr int panelWidth = 480;

class PlanPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::PlanPage)
public:
    PlanPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context), m_message(new QLabel)
    {
        QWidget *content = scrollContent(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        auto *title = new QLabel(tr("Plan settings"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        m_message->setProperty("secondary", true);
        m_message->setWordWrap(true);
        column->addWidget(title);
        column->addWidget(m_message);
        m_panels = {panel(makeFields(tr("The plan"), {"/name", "/currency"}, content), content), panel(new RatesEdit(m_context, content), content),
                    panel(makeFields(tr("Simulation"), {"/simulation/tasks", "/simulation/draws", "/simulation/seed", "/simulation/precision", "/simulation/until_settled"}, content), content)};
        m_grid = new QGridLayout;
        m_grid->setSpacing(14);
        column->addLayout(m_grid);
        column->addStretch();
        arrange();
        connect(context.runner, &SimulationRunner::resultReady, this, [this] { renew(); });
        refresh();
    }
    bool showField(const std::string &path) override { return focusFieldAt(this, path); }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }

private:
    static QFrame *panel(QWidget *content, QWidget *parent)
    {
        auto *frame = new QFrame(parent);
        frame->setProperty("panel", true);
        frame->setMaximumWidth(panelWidth + 160);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(16, 12, 12, 14);
        column->addWidget(content);
        return frame;
    }
    QWidget *makeFields(const QString &heading, std::initializer_list<const char *> paths, QWidget *parent)
    {
        auto *box = new QWidget(parent);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        auto *title = new QLabel(heading, box);
        title->setFont(Theme::instance().font(Type::Section));
        column->addWidget(title);
        for (const char *path : paths)
            column->addWidget(new FieldEdit(m_context, path, box));
        return box;
    }
    void arrange()
    {
        const bool wide = width() >= 2 * panelWidth;
        m_grid->addWidget(m_panels[0], 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_panels[1], 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_panels[2], wide ? 0 : 2, wide ? 1 : 0, wide ? 2 : 1, 1, Qt::AlignTop);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, wide ? 1 : 0);
    }
    void refresh()
    {
        const EvaluationPtr e = m_context.runner->result();
        m_message->setText(e && e->ok ? tr("The figures rest on %1 simulated tasks and %2 draws of what is not known. The same seed gives the same figures, here and on the command line.").arg(wholeNumber(e->simulated.tasks), wholeNumber(e->month.draws))
                                      : tr("The same seed gives the same figures, here and on the command line."));
    }

    PageContext m_context;
    QLabel *m_message;
    std::array<QFrame *, 3> m_panels{};
    QGridLayout *m_grid = nullptr;
};

} // namespace

Page *makePlanPage(const PageContext &context, QWidget *parent) { return new PlanPage(context, parent); }

} // namespace farthing::ui
