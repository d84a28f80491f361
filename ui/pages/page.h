// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window. Add one: a file in this folder and one line in page_registry.cpp.
#pragma once
#include "ui/explain/question.h"
#include "ui/widgets/field_context.h"

#include "ui/i18n/words.h"

#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

class QPushButton;
class QTableView;

namespace farthing::ui {

class ChartPanel;

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Brings the field at a plan path into view and focuses it; false when it is not on this page.
    virtual bool showField(const std::string &path) { Q_UNUSED(path) return false; }
    /// Takes in a file that was chosen or dropped, and asks in place what it leaves open; false: not a page for files.
    virtual bool takeFile(const QString &path) { Q_UNUSED(path) return false; }
    /// Told which page was shown before this one.
    virtual void cameFrom(const QString &page) { Q_UNUSED(page) }
    /// The figure that "Why this number?" is about, by what has the focus, else the first that is seen; absent: the page
    /// shows none.
    std::optional<Question> question() const;
    /// What is asked about a figure in `part` of the page; absent: nothing answers for it.
    std::optional<Question> questionOf(const QWidget *part) const;

protected:
    using Ask = std::function<std::optional<Question>()>; ///< absent: there is no figure now
    /// Figures in `part`, and in what lies in it, are answered by what `ask` gives. A chart panel gets a link for it, a table
    /// asks by Enter, and so does `link` where there is one.
    void answers(QWidget *part, Ask ask, QPushButton *link = nullptr);
    void answers(ChartPanel *chart, Ask ask);
    void answers(QTableView *table, Ask ask);
    /// Shows the newest plan and figures.
    virtual void refresh() {}
    /// They have changed: shown at once where the page is seen, else when it next is.
    void renew()
    {
        m_stale = true;
        if (isVisible())
            settle();
    }
    void settle()
    {
        if (std::exchange(m_stale, false))
            refresh();
    }
    void showEvent(QShowEvent *) override { settle(); }

private:
    void askWhy(const Ask &ask);
    std::vector<std::pair<QPointer<QWidget>, Ask>> m_asks; ///< the first is the page's headline
    bool m_stale = false;

signals:
    void exportAsked();                   ///< every chart, to a folder
    void fileAsked();                     ///< the person wants to choose a file for takeFile()
    void fieldAsked(const QString &path); ///< to be shown on whatever page holds it
    void whyAsked(const Question &question);
};
using PageContext = FieldContext;
struct PageEntry {
    QString id;                        ///< "overview"
    const char *name, *section;        ///< in English: "Overview"; "" or "Build"
    QString icon;                      ///< a name of theme/icons.h
    std::function<Page *(const PageContext &, QWidget *)> make;
    QString title() const { return ui::tr(name); }
};
const std::vector<PageEntry> &pageRegistry();
/// Factories, one per page file.
Page *makeOverviewPage(const PageContext &context, QWidget *parent);
Page *makePipelinePage(const PageContext &context, QWidget *parent);
Page *makePricesPage(const PageContext &context, QWidget *parent);
Page *makeHardwarePage(const PageContext &context, QWidget *parent);
Page *makeDemandPage(const PageContext &context, QWidget *parent);
Page *makeScenariosPage(const PageContext &context, QWidget *parent);
Page *makePlanPage(const PageContext &context, QWidget *parent);
Page *makeGuidePage(const PageContext &context, QWidget *parent);

} // namespace farthing::ui
