// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/import.h"
#include "data/prices/other_tabs.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace farthing::data {

/// The canonical rows are the lines of the CSV export, sorted: provenance (file and row), the order of rows and the
/// name of the sheet do not change the hash, any price or condition does.
std::string sheetHash(const PriceSheet &sheet)
{
    std::vector<std::string> rows;
    PriceSheet one;
    for (const PriceRow &row : sheet.rows) {
        one.rows.assign(1, row);
        const std::string csv = writePriceCsv(one);
        rows.push_back(csv.substr(csv.find('\n') + 1));
        if (!row.cacheStepTokens) // the last column came later: sheets without it keep the hash they had
            rows.back().erase(rows.back().rfind(','), 1);
    }
    for (const TabKind kind : otherTabKinds) {
        const std::string csv = writeTabCsv(kind, sheet); // one record per line is not needed: a set of whole tabs
        std::size_t at = csv.find('\n') + 1;
        if (at < csv.size())
            rows.push_back(tabName(kind) + csv.substr(at - 1));
    }
    std::sort(rows.begin(), rows.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &row : rows)
        hash.addData(QByteArrayView(row.data(), qsizetype(row.size())));
    return hash.result().toHex().toStdString();
}

} // namespace farthing::data
