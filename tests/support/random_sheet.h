// SPDX-License-Identifier: GPL-3.0-or-later
// Price sheets made from a seed, with every field and the texts that break exports.
#pragma once
#include "model/pricing/price_sheet.h"

#include <random>

namespace farthing {

class RandomSheet {
public:
    explicit RandomSheet(unsigned seed) : m_random(seed) {}

    PriceSheet sheet()
    {
        PriceSheet out;
        out.name = "random";
        for (int i = below(12) + 1; i > 0; --i)
            out.rows.push_back(row(i));
        for (int i = below(4); i > 0; --i)
            out.charges.push_back(charge(i));
        for (int i = below(3); i > 0; --i)
            out.capacity.push_back(capacity(i));
        if (below(2))
            out.adjustments.push_back({"fx", "EUR", "USD", 1.08, false, "2026-11-01", text(), "", 0});
        if (below(2))
            out.adjustments.push_back({"discount", text() + "x", "all", -12.5, true, "", text(), "", 0});
        return out;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    template <class T, std::size_t N>
    const T &one(const T (&list)[N]) { return list[std::size_t(below(int(N)))]; }

    /// Any price an import accepts, also ones that need all 17 digits.
    std::optional<double> price(double most)
    {
        switch (below(6)) {
        case 0: return std::nullopt;
        case 1: return 0.0;
        case 2: return double(below(int(most)));
        case 3: return below(int(most) * 1000) / 1000.0;
        case 4: return std::uniform_real_distribution<double>(0, most)(m_random);
        default: return std::uniform_real_distribution<double>(0, 1e-7)(m_random);
        }
    }
    std::string text()
    {
        static const char *const texts[] = {"", "plain", "=1+1", "+1", "-5", "@cmd", "\tTab", "'=quoted", "a,b;c", "say \"hi\"", "two\nlines", " blanks ",
                                            "caf\u00e9 \u20ac", "_x0041_", "n/a", "1.000", "=HYPERLINK(\"http://x\",\"y\")", "100%", "\u2013", "x\r\ny"};
        return one(texts);
    }
    std::string date() { return "20" + std::to_string(20 + below(10)) + "-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10)); }

    PriceRow row(int number)
    {
        static const char *const tiers[] = {"standard", "batch", "flex", "priority"};
        static const char *const windows[] = {"", "", "00:30-16:30 UTC", "Mon-Fri 01:00-04:00,06:00-10:00 UTC", "Fri 22:00-02:00 Europe/Berlin"};
        static const char *const names[] = {"m", "=m", "-m", "@m", "m, the \"second\"", "org/m:free", "'m", "1.000"};
        static const char *const currencies[] = {"USD", "EUR", "CNY"};
        PriceRow row;
        row.provider = below(4) ? "acme" : "=acme";
        row.model = one(names) + std::to_string(number); // unique: two prices for one condition are another test
        row.kind = below(3) ? "chat" : "embedding";
        row.serviceTier = one(tiers);
        row.region = below(3) ? "" : "eu-1";
        row.promptFromTokens = below(3) ? 0 : 200001;
        row.timeWindow = one(windows);
        row.currency = one(currencies);
        if (below(2))
            row.aliases = {"alias" + std::to_string(number), "=b" + std::to_string(number)};
        std::optional<double> PriceRow::*const prices[] = {&PriceRow::input, &PriceRow::cachedInput, &PriceRow::cacheWrite, &PriceRow::cacheWrite1h,
                                                           &PriceRow::output, &PriceRow::reasoningOutput, &PriceRow::audioInput, &PriceRow::audioOutput};
        for (unsigned i = 0; i < 8; ++i) {
            row.*prices[i] = price(150);
            if (!(row.*prices[i]) && below(2) && i != 0)
                row.notApplicable |= 1u << i;
        }
        if (!row.input && !row.output) {
            row.input = 1.125;
            row.notApplicable &= ~1u;
        }
        row.contextWindow = below(2) ? std::optional<double>(below(2000000)) : std::nullopt;
        row.maxOutput = below(2) ? std::optional<double>(1.048) : std::nullopt;
        row.cacheMinTokens = below(2) ? std::optional<double>(1024) : std::nullopt;
        row.cacheTtlMinutes = below(2) ? std::optional<double>(5) : std::nullopt;
        row.cacheStepTokens = below(2) ? std::optional<double>(128) : std::nullopt;
        row.effectiveFrom = below(2) ? "" : date();
        row.effectiveTo = below(2) ? "" : "2031-01-01";
        row.retiresOn = below(3) ? "" : date();
        row.checkedOn = below(3) ? "" : date();
        row.source = text();
        row.notes = text();
        for (Known &known : row.capabilities)
            known = Known(below(3));
        return row;
    }
    Charge charge(int number)
    {
        Charge charge;
        charge.provider = "acme";
        charge.model = "m" + std::to_string(number);
        charge.meter = "web_search";
        charge.price = price(50);
        charge.per = "1000 searches";
        charge.freeUnits = below(2) ? std::optional<double>(1500) : std::nullopt;
        charge.minBillable = below(2) ? "" : "10 s";
        charge.effectiveFrom = below(2) ? "" : date();
        charge.notes = text();
        return charge;
    }
    CapacityPrice capacity(int number)
    {
        static const char *const types[] = {"ptu", "model_unit", "gpu_on_demand", "gpu_spot", "gpu_reserved"};
        CapacityPrice price;
        price.provider = "acme";
        price.item = "gpu" + std::to_string(number);
        price.type = one(types);
        price.price = this->price(30);
        price.per = "instance-hour";
        price.accelerator = below(2) ? "H100" : "";
        price.accelerators = below(2) ? std::optional<double>(8) : std::nullopt;
        price.memoryGib = below(2) ? std::optional<double>(80) : std::nullopt;
        price.notes = text();
        return price;
    }

    std::mt19937 m_random;
};

} // namespace farthing
