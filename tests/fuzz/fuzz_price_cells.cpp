// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, dates and time windows as people write them.
#include "data/prices/column_guess.h"
#include "data/prices/dates.h"
#include "data/prices/decimal.h"
#include "data/prices/importer.h"
#include "model/pricing/time_window.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace farthing;
using namespace farthing::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const Dialect dialect : {Dialect::C, Dialect::Point, Dialect::Comma, Dialect::Unknown}) {
        const Decimal number = parseDecimal(text, dialect);
        if (number.isValue() ? !std::isfinite(number.value) : number.message.empty())
            std::abort();
        if (number.isValue()) {
            const Decimal back = parseDecimal(formatDecimal(number.value), Dialect::C);
            if (!back.isValue() || back.value != number.value)
                std::abort();
        }
    }
    evidence(text);
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const DateReading date = parseDate(text, order, size % 2);
        if (date.kind == DateReading::Kind::Value ? !isIsoDate(date.iso) : date.message.empty())
            std::abort();
    }
    if (const auto window = TimeWindow::parse(text)) {
        const auto again = TimeWindow::parse(window->text());
        if (!again || !(*again == *window))
            std::abort();
    }
    guessColumn(text);
    return 0;
}
