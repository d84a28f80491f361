// SPDX-License-Identifier: GPL-3.0-or-later
// The guide: what to do first, every shortcut, how the numbers are computed.
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_content.h"

#include <QCoreApplication>
#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QShowEvent>
#include <QVBoxLayout>

namespace farthing::ui {

namespace {

void collect(const QList<QAction *> &actions, std::vector<std::pair<QString, QString>> &out)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), out);
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            out.emplace_back(keys.join(", "), action->text().replace("&&", "\x01").remove('&').replace("\x01", "&"));
    }
}

class GuidePage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::GuidePage)
public:
    GuidePage(const PageContext &, QWidget *parent) : Page(parent)
    {
        QWidget *content = scrollContent(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        auto *title = new QLabel(tr("Guide"), content);
        title->setFont(Theme::instance().font(Type::PageTitle));
        column->addWidget(title);
        m_columns = new QHBoxLayout;
        m_columns->setSpacing(14);
        m_keys = new QGridLayout;
        m_keys->setHorizontalSpacing(16);
        m_keys->setVerticalSpacing(5);
        m_columns->addWidget(panel(tr("Keyboard"), m_keys, content), 1, Qt::AlignTop);
        auto *text = new QVBoxLayout;
        text->setSpacing(10);
        for (const QString &line : {tr("<b>A task</b> passes the stages in order. In each stage the first model answers; malformed answers are tried again, then the fallback takes over. Every attempt is billed."),
                                    tr("<b>Cost per successful task</b> is the cost of all attempts, failed ones included, divided by the tasks that end right."),
                                    tr("<b>Differs from task to task</b> (the bell): lengths and counts that are drawn anew for each task."),
                                    tr("<b>Not known</b> (the wave): P10, P50 and P90 of a number you are unsure of, typed or dragged on its curve. It spreads margins and monthly cost, not the tasks."),
                                    tr("<b>±</b> is the 95 % error of the simulation; it shrinks with more tasks. P10 to P90 is what we do not know; it shrinks with better data."),
                                    tr("<b>Why this number?</b> (Ctrl+I, or why? beside a figure) shows its formula and the rows that sum to it, each with its price row or source. Single tasks replays five near P50, P95 and P99 and five that failed, down to what each paid. What would change it moves every number and price alone, by 10 % or to its P10 and P90, and lists the five that matter most."),
                                    tr("Where several figures stand together, a list in the panel chooses among them: mean and percentiles of cost or time, a pool's month, million tokens, utilisation, replicas and waits, or the difference between two cases, each differing field moved alone on the same draws. Copy as table takes the answer into a mail or a sheet, with its inputs and sources."),
                                    tr("<b>Two engines</b>, one simulating task by task and one computing expectations exactly, must agree on every figure."),
                                    tr("<b>Scenarios</b> are named lists of changes. Show one, and edits on any page go into it; a dot marks what differs from the base case. Two are compared on the same draws, so that only what differs moves the difference."),
                                    tr("<b>Importing prices</b> asks what the file does not say, shows what would change and what that does to every scenario, and changes nothing before you accept. A model in use that the file does not list keeps its old price, marked in its notes."),
                                    tr("<b>Prices by hand</b>: choose a row on the Prices page and change it beside the table. Each change is one step to undo and makes a version of the sheet; the imported one stays. Empty is unknown, 0 is free."),
                                    tr("<b>Prices over time</b>: below the table stand the steps of the chosen price, dotted where it is only announced, and the stages and scenarios that pay it, each one click away. Add price copies the chosen row; with a later first day it announces a price, and the one before ends there."),
                                    tr("<b>Lists of GPU prices</b> are imported like any price file and join the sheet in use; a pool on Hardware takes the price of its accelerator from them."),
                                    tr("<b>What if</b> on the Prices page applies another sheet or date, or moves a provider's prices; kept, it becomes a scenario."),
                                    tr("<b>Precision</b> (Plan settings) adds tasks until the cost per successful task is that well known. Such runs take evenly spread points in sixteen sets, and ± is how far the sets differ."),
                                    tr("<b>Own pools</b> (Hardware) cost by the hour. Their utilisation is load over capacity, never the time an accelerator is busy. Waits follow Erlang C over all requests that fit at once, or what the pool's wait objective names."),
                                    tr("<b>Time of a task</b> adds its attempts one after another, with their waits for own pools in the hour at which it comes. The time that tasks may take stands on Demand and revenue; Overview says what share is in time. Tasks that a full pool turns away are left out."),
                                    tr("<b>A margin over two numbers</b> (Hardware, Demand and revenue) fills from few draws to many. The line is where the median meets the target; the others are P10 and P90."),
                                    tr("<b>Months ahead</b> (Demand and revenue) price each month at its own date; list prices erode, tokens and demand grow, models retire, on the same draws as the month."),
                                    tr("<b>Discounts and commitments</b> (Prices, below the table) replace the list prices of a provider or model; exchange rates and the seed stand on Plan settings."),
                                    tr("<b>When tasks come</b> (Demand and revenue) is a named day or your own weights of 24 hours, or of the 168 of a week: type them, or paste them from a sheet."),
                                    tr("<b>Unsaved work</b> is copied to disk within a minute. After a crash the next start offers it; the file itself changes only when you save. File, Earlier saves has the last ten."),
                                    tr("<b>Unknown is not zero</b>: a model without a price is an error, never a free one.")}) {
            auto *label = new QLabel(line, content);
            label->setWordWrap(true);
            text->addWidget(label);
        }
        m_columns->addWidget(panel(tr("How the numbers are computed"), text, content), 1, Qt::AlignTop);
        column->addLayout(m_columns);
        column->addStretch();
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        if (m_keys->count() > 0)
            return;
        std::vector<std::pair<QString, QString>> keys;
        if (auto *window = qobject_cast<QMainWindow *>(this->window()))
            collect(window->menuBar()->actions(), keys);
        for (const auto &[key, what] : {std::pair{tr("Arrow keys"), tr("Select a stage (Pipeline)")}, {tr("Alt+arrow keys"), tr("Move the stage")},
                                        {tr("Insert, Ctrl+D, Delete"), tr("Add, duplicate, delete a stage")}, {tr("Enter"), tr("To the fields of the stage")},
                                        {tr("Left, Right"), tr("Move the crosshair of a chart")}, {tr("+, −, Ctrl+wheel"), tr("Zoom a chart; 0 or a double click shows all")}, {tr("Shift+Left, Shift+Right"), tr("Move along a zoomed chart")},
                                        {tr("Ctrl+C"), tr("Copy the chosen rows of a table, or all")}, {tr("Up, Down"), tr("Change the number in a field")},
                                        {tr("Esc"), tr("Take a drag back; close a panel; stop what is running")}})
            keys.emplace_back(key, what);
        int row = 0;
        for (const auto &[key, what] : keys) {
            auto *keyLabel = new QLabel(key, this);
            QFont font = Theme::instance().font(Type::Body);
            font.setWeight(QFont::DemiBold);
            keyLabel->setFont(font);
            m_keys->addWidget(keyLabel, row, 0);
            auto *whatLabel = new QLabel(what, this);
            whatLabel->setWordWrap(true);
            m_keys->addWidget(whatLabel, row++, 1);
        }
        m_keys->setColumnStretch(1, 1);
    }

private:
    static QFrame *panel(const QString &title, QLayout *body, QWidget *parent)
    {
        auto *frame = new QFrame(parent);
        frame->setProperty("panel", true);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(16, 12, 16, 14);
        column->setSpacing(10);
        auto *heading = new QLabel(title, frame);
        heading->setFont(Theme::instance().font(Type::Section));
        column->addWidget(heading);
        column->addLayout(body);
        return frame;
    }
    QHBoxLayout *m_columns;
    QGridLayout *m_keys;
};

} // namespace

Page *makeGuidePage(const PageContext &context, QWidget *parent) { return new GuidePage(context, parent); }

} // namespace farthing::ui
