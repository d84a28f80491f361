// SPDX-License-Identifier: GPL-3.0-or-later
// A panel around one chart: title, message, data table beside it, export menu (SVG, PNG, PDF, CSV).
#pragma once
#include <QFrame>
#include <QStringList>
#include <memory>

class QChart;
class QChartView;

namespace farthing::ui {

/// The numbers behind a chart, as shown in its table and written to CSV (C locale, full precision).
struct ChartTable {
    QStringList columns;               ///< with units: "Cost per task (USD)"
    std::vector<std::vector<QVariant>> rows;
};
/// Everything a chart panel shows. Built by the functions in charts.h; independent of any window.
struct ChartContent {
    QString title;                     ///< what it shows: "Cost per task"
    QString message;                   ///< one sentence: what it says
    QString fileName;                  ///< "cost-per-task", for exports
    QString footer;                    ///< seed, sheet, date: on exports only
    ChartTable table;
    std::function<QChart *(bool dark)> make; ///< a fresh chart, filled; null: empty state
    QString emptyText;                 ///< what to do next when there is nothing to show
    QString emptyAction = {}, emptyField = {}; ///< a button that does it, and the plan's field it leads to; empty: none
};

class ChartPanel : public QFrame {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;
    void setContent(ChartContent content);
    const ChartContent &content() const;
    /// A row between the words and the chart, or below it; it becomes part of the panel.
    void setTools(QWidget *tools, bool below = false);
    bool isTableShown() const;
    void setBehind(bool behind);       ///< pale: the figures are of an earlier plan
    /// A link beside the title, for as long as there is something to ask about.
    void offerWhy();
signals:
    void fieldAsked(const QString &path); ///< of the empty state's button
    void whyAsked();
public slots:
    void showTable(bool on);
    void exportAs(const QString &format); ///< "svg", "png", "pdf", "csv": asks for a file name
private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes a chart in the light theme by the file's suffix (svg, png, pdf, csv). Returns "" or what went wrong.
QString exportChart(const ChartContent &content, const QString &path, QSize size = QSize(960, 540));

} // namespace farthing::ui
