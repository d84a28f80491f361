// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as an archive, and as the XML of a sheet inside a sound one.
#include "data/prices/import.h"
#include "tests/support/raw_zip.h"

#include <cstdint>
#include <cstdlib>

using namespace farthing;
using namespace farthing::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    QByteArray archive = bytes;
    if (data[0] % 3 != 0) {
        RawZip zip;
        zip.add("xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>)");
        zip.add("xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>)");
        zip.add("xl/worksheets/sheet1.xml", data[0] % 3 == 1 ? bytes : QByteArray(R"(<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>)"));
        if (data[0] % 3 == 2)
            zip.add("xl/sharedStrings.xml", bytes);
        archive = zip.bytes();
    }
    const auto result = importPrices({archive.constData(), std::size_t(archive.size())}, "fuzz.xlsx");
    if (result ? result->entries != result->read + result->refused + result->otherwise : result.error().message.empty())
        std::abort();
    return 0;
}
