// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_charts.h"

#include "ui/charts/charts.h"
#include "ui/pages/chart_context.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace farthing::cli {

std::string writeReportCharts(const Plan &plan, const Evaluation &e, const data::ResultContext &context, const std::string &folder,
                              const std::string &formats)
{
    const QStringList wanted = QString::fromStdString(formats).split(',', Qt::SkipEmptyParts);
    for (const QString &format : wanted)
        if (!QStringList{"svg", "png", "pdf", "csv"}.contains(format))
            return "\"" + format.toStdString() + "\" is no chart format. Use svg, png, pdf or csv.";
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "farthing-cli";
    char *argv[] = {name, nullptr};
    QApplication app(argc, argv);
    ui::Theme::instance().setMode(ui::ThemeMode::Light);
    PriceSheet sheet;
    sheet.name = context.sheetName;
    sheet.hash = context.sheetHash;
    for (const ui::ChartContent &chart : ui::allCharts(e, ui::chartContext(plan, sheet, e.seed, e.month.tasks.p50)))
        for (const QString &format : wanted) {
            if (!chart.make)
                continue; // nothing to show, for example utilisation without a pool
            const QString fault = ui::exportChart(chart, QString::fromStdString(folder) + "/" + chart.fileName + "." + format);
            if (!fault.isEmpty())
                return fault.toStdString();
        }
    return {};
}

} // namespace farthing::cli
