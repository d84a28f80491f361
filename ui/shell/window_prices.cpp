// SPDX-License-Identifier: GPL-3.0-or-later
// Prices out of the window: the sheet in use, for a spreadsheet or another project.
#include "data/export/results.h"
#include "data/prices/import.h"
#include "data/prices/xlsx_writer.h"
#include "ui/i18n/words.h"
#include "ui/shell/main_window.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

namespace farthing::ui {

void MainWindow::exportPrices()
{
    if (!m_document->hasDocument())
        return;
    const PriceSheet &sheet = *m_document->sheet();
    const QString name = QFileInfo(QString::fromStdString(sheet.name)).completeBaseName() + ".csv";
    const QString path = QFileDialog::getSaveFileName(this, tr("Export prices"), name, tr("CSV table (*.csv);;Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        writePrices(path);
}

bool MainWindow::writePrices(const QString &path)
{
    const PriceSheet &sheet = *m_document->sheet();
    Result<std::string> bytes = path.endsWith(".xlsx", Qt::CaseInsensitive) ? data::writePriceXlsx(sheet) : Result<std::string>(data::writePriceCsv(sheet));
    const Status done = bytes ? data::writeFile(path.toStdString(), *bytes) : Status(bytes.error());
    if (!done) {
        report(messageText(done.error().message));
        return false;
    }
    statusBar()->showMessage(tr("Prices written to %1").arg(path), 8000);
    return true;
}

} // namespace farthing::ui
