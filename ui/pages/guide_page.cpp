// SPDX-License-Identifier: GPL-3.0-or-later
// The guide: what to do first, the terms, a page for every page of the window, every shortcut.
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_content.h"

#include <QCoreApplication>
#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
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

/// A page of the guide: on a page of the window, or on something else.
struct Topic {
    QString id;                        ///< of the page it is on, where it is on one
    QString title;                     ///< empty: that page's
    QStringList paragraphs;
};

class GuidePage : public Page {
    Q_DECLARE_TR_FUNCTIONS(farthing::ui::GuidePage)
public:
    GuidePage(const PageContext &, QWidget *parent) : Page(parent), m_topics(topics())
    {
        QWidget *content = scrollContent(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(24, 20, 24, 20);
        column->setSpacing(14);
        auto *heading = new QLabel(tr("Guide"), content);
        heading->setFont(Theme::instance().font(Type::PageTitle));
        column->addWidget(heading);
        m_list = new QListWidget(content);
        m_list->setObjectName("guideTopics");
        m_list->setAccessibleName(tr("Pages of the guide"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setFixedWidth(220);
        m_list->setStyleSheet("QListWidget::item { padding: 5px 8px; }");
        m_text = new QVBoxLayout;
        for (const Topic &topic : m_topics) {
            QString title = topic.title;
            for (const PageEntry &page : pageRegistry())
                if (page.id == topic.id)
                    title = page.title().replace("&&", "&");
            add(title, paragraphs(topic));
        }
        m_keys = new QGridLayout;
        m_keys->setHorizontalSpacing(16);
        m_keys->setVerticalSpacing(5);
        add(tr("Keyboard"), m_keys);
        m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0) + 8);
        auto *row = new QHBoxLayout;
        row->setSpacing(14);
        row->addWidget(m_list, 0, Qt::AlignTop);
        row->addLayout(m_text, 1);
        column->addLayout(row);
        column->addStretch();
        connect(m_list, &QListWidget::currentRowChanged, this, &GuidePage::showTopic);
        m_list->setCurrentRow(0);
        setFocusProxy(m_list);
    }

    void cameFrom(const QString &page) override
    {
        for (std::size_t i = 0; i < m_topics.size(); ++i)
            if (m_topics[i].id == page)
                m_list->setCurrentRow(static_cast<int>(i));
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
                                        {tr("Left, Right"), tr("Move the crosshair of a chart")}, {tr("+, −, Ctrl+wheel"), tr("Zoom a chart; 0 or a double click shows all")}, {tr("Ctrl and +, −"), tr("Zoom its height; with Shift the wheel does")},
                                        {tr("Shift+arrow keys"), tr("Move a zoomed chart along, as dragging does")}, {tr("Shift+drag"), tr("Zoom a chart to the box drawn; no Shift while it is whole")},
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
    static std::vector<Topic> topics()
    {
        return {
                {"welcome", tr("First steps"), {tr("<b>Start</b> from a sample or a new plan (Go, Welcome), read the headline on Overview, then change a model or a number on Pipeline: the figures follow at once."),
                    tr("<b>Find</b> commands, pages and fields by name with Ctrl+K. F1 opens this guide at the page that is shown."),
                    tr("<b>Unsaved work</b> is copied to disk within a minute. After a crash the next start offers it; the file itself changes only when you save. File, Earlier saves has the last ten.")}},
                {"terms", tr("Terms"), {tr("<b>A task</b> passes the stages in order. In each stage the first model answers; malformed answers are tried again, then the fallback takes over. Every attempt is billed."),
                    tr("<b>Cost per successful task</b> is the cost of all attempts, failed ones included, divided by the tasks that end right."),
                    tr("<b>A stage</b> makes no, one or several <b>calls</b>, and a call takes one or more <b>attempts</b>; each attempt is billed."),
                    tr("<b>A route</b> lists the models that a call may use, in order, each with its own number of attempts. Going on to the next one is an <b>escalation</b>."),
                    tr("<b>Malformed</b> answers cannot be used and are asked for again. <b>Transient</b> errors give no answer, and only a share of the attempt is billed. <b>Correct</b> is said of valid answers."),
                    tr("<b>A price sheet</b> is a dated set of price rows that does not change; a plan names one. <b>A pool</b> is own accelerators that serve one model."),
                    tr("<b>Differs from task to task</b> (the bell): lengths and counts that are drawn anew for each task."),
                    tr("<b>Not known</b> (the wave): P10, P50 and P90 of a number you are unsure of, typed or dragged on its curve. It spreads margins and monthly cost, not the tasks."),
                    tr("<b>±</b> is the 95 % error of the simulation; it shrinks with more tasks. P10 to P90 is what we do not know; it shrinks with better data."),
                    tr("<b>Mean and percentiles</b>: half lie below P50, one in ten below P10, one in ten above P90. Costs have their bad tail above, margins below. Every figure says which it is."),
                    tr("<b>Two engines</b>, one simulating task by task and one computing expectations exactly, must agree on every figure."),
                    tr("<b>Unknown is not zero</b>: a model without a price is an error, never a free one.")}},
                {"overview", {}, {tr("<b>The headline</b> states what a successful task costs and what margin it leaves; below it, how often the margin reaches its target."),
                    tr("<b>Cards</b> give the figures with their error and range. A click asks why. In a scenario they show the change from the base case, and its colour whether that helps."),
                    tr("<b>Charts</b>: Ctrl and the wheel zoom, a drag draws the box to zoom to, a double click shows all. The buttons at the top right show the table and export the chart as SVG, PNG, PDF or CSV, or copy it for a slide or a sheet."),
                    tr("<b>Time of a task</b> adds its attempts one after another, with their waits for own pools in the hour at which it comes. The time that tasks may take stands on Demand and revenue; Overview says what share is in time. Tasks that a full pool turns away are left out.")}},
                {"pipeline", {}, {tr("<b>Cards</b> are the stages in order: the bar is the share of the cost, the arrow says how many tasks go on, the dashed line below which model takes over and for how many calls."),
                    tr("<b>Drag a card</b>, or press Alt and an arrow key, to reorder; Insert, Ctrl+D and Delete add, duplicate and delete. Enter goes to the fields of the stage."),
                    tr("<b>Beside a number</b> the wave makes it not known, the bell lets it differ from task to task, and the third button opens a slider: drag to see what would be, Esc takes it back.")}},
                {"prices", {}, {tr("<b>Importing prices</b> asks what the file does not say, shows what would change and what that does to every scenario, and changes nothing before you accept. A model in use that the file does not list keeps its old price, marked in its notes."),
                    tr("<b>Prices by hand</b>: choose a row on the Prices page and change it beside the table. Each change is one step to undo and makes a version of the sheet; the imported one stays. Empty is unknown, 0 is free."),
                    tr("<b>Prices over time</b>: below the table stand the steps of the chosen price, dotted where it is only announced, and the stages and scenarios that pay it, each one click away. Add price copies the chosen row; with a later first day it announces a price, and the one before ends there."),
                    tr("<b>Lists of GPU prices</b> are imported like any price file and join the sheet in use; a pool on Hardware takes the price of its accelerator from them."),
                    tr("<b>What if</b> on the Prices page applies another sheet or date, or moves a provider's prices; kept, it becomes a scenario."),
                    tr("<b>Discounts and commitments</b> (Prices, below the table) replace the list prices of a provider or model; exchange rates and the seed stand on Plan settings.")}},
                {"hardware", {}, {tr("<b>Own pools</b> (Hardware) cost by the hour. Their utilisation is load over capacity, never the time an accelerator is busy. Waits follow Erlang C over all requests that fit at once, or what the pool's wait objective names."),
                    tr("<b>The next replica</b> (Hardware) is due where the load passes the target of those before. The pool then costs a whole replica more, so a task's part of it jumps, and falls again as the volume grows."),
                    tr("<b>A margin over two numbers</b> (Hardware, Demand and revenue) fills from few draws to many. The line is where the median meets the target; the others are P10 and P90.")}},
                {"demand", {}, {tr("<b>Segments</b> (Demand and revenue) are shares of the tasks with their own size, growth and price. Below them the table sums up: what all tasks leave, less what no single task causes, is the gross margin."),
                    tr("<b>Months ahead</b> (Demand and revenue) price each month at its own date; list prices erode, tokens and demand grow, models retire, on the same draws as the month."),
                    tr("<b>When tasks come</b> (Demand and revenue) is a named day or your own weights of 24 hours, or of the 168 of a week: type them, or paste them from a sheet."),
                    tr("<b>Time of a task</b> adds its attempts one after another, with their waits for own pools in the hour at which it comes. The time that tasks may take stands on Demand and revenue; Overview says what share is in time. Tasks that a full pool turns away are left out."),
                    tr("<b>A margin over two numbers</b> (Hardware, Demand and revenue) fills from few draws to many. The line is where the median meets the target; the others are P10 and P90.")}},
                {"scenarios", {}, {tr("<b>Scenarios</b> are named lists of changes. Show one, and edits on any page go into it; a dot marks what differs from the base case. Two are compared on the same draws, so that only what differs moves the difference.")}},
                {"plan", {}, {tr("<b>Precision</b> (Plan settings) adds tasks until the cost per successful task is that well known. Such runs take evenly spread points in sixteen sets, and ± is how far the sets differ."),
                    tr("<b>Discounts and commitments</b> (Prices, below the table) replace the list prices of a provider or model; exchange rates and the seed stand on Plan settings.")}},
                {"why", tr("Why this number?"), {tr("<b>Why this number?</b> (Ctrl+I, or why? beside a figure) shows its formula and the rows that sum to it, each with its price row or source. Single tasks replays five near P50, P95 and P99 and five that failed, down to what each paid. What would change it moves every number and price alone, by 10 % or to its P10 and P90, and lists the five that matter most."),
                    tr("Where several figures stand together, a list in the panel chooses among them: mean and percentiles of cost or time, a pool's month, million tokens, utilisation, replicas and waits, or the difference between two cases, each differing field moved alone on the same draws. Copy as table takes the answer into a mail or a sheet, with its inputs and sources.")}}};
    }

    static QLayout *paragraphs(const Topic &topic)
    {
        auto *text = new QVBoxLayout;
        text->setSpacing(10);
        for (const QString &line : topic.paragraphs) {
            auto *label = new QLabel(line);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            text->addWidget(label);
        }
        return text;
    }

    void add(const QString &title, QLayout *body)
    {
        auto *frame = new QFrame(m_list->parentWidget());
        frame->setProperty("panel", true);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(16, 12, 16, 14);
        column->setSpacing(10);
        auto *heading = new QLabel(title, frame);
        heading->setFont(Theme::instance().font(Type::Section));
        column->addWidget(heading);
        column->addLayout(body);
        m_text->addWidget(frame, 0, Qt::AlignTop);
        m_frames.push_back(frame);
        m_list->addItem(title);
    }

    void showTopic(int row)
    {
        for (std::size_t i = 0; i < m_frames.size(); ++i)
            m_frames[i]->setVisible(static_cast<int>(i) == row);
    }

    std::vector<Topic> m_topics;
    QListWidget *m_list;
    QVBoxLayout *m_text;
    std::vector<QFrame *> m_frames;    ///< one a topic, one of them shown
    QGridLayout *m_keys;
};

} // namespace

Page *makeGuidePage(const PageContext &context, QWidget *parent) { return new GuidePage(context, parent); }

} // namespace farthing::ui
