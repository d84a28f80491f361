// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/litellm_charges.h"

#include "data/prices/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace farthing::data {
namespace {

struct Meter {
    std::string_view key;
    const char *meter, *per;
    int exponent;                      ///< per 10^exponent of the file's unit
};
constexpr std::array meters{
    Meter{"output_cost_per_image", "image_output", "1 image", 0}, Meter{"input_cost_per_image", "image_input", "1 image", 0},
    Meter{"output_cost_per_image_token", "image_output", "1M tokens", 6}, Meter{"input_cost_per_image_token", "image_input", "1M tokens", 6},
    Meter{"input_cost_per_pixel", "image_input", "1M pixels", 6}, Meter{"output_cost_per_pixel", "image_output", "1M pixels", 6},
    Meter{"input_cost_per_second", "input_time", "1 second", 0}, Meter{"output_cost_per_second", "output_time", "1 second", 0},
    Meter{"output_cost_per_second_1080p", "video_output_1080p", "1 second", 0},
    Meter{"input_cost_per_audio_per_second", "audio_input", "1 second", 0},
    Meter{"input_cost_per_video_per_second", "video_input", "1 second", 0}, Meter{"output_cost_per_video_per_second", "video_output", "1 second", 0},
    Meter{"output_cost_per_video_token", "video_output", "1M tokens", 6},
    Meter{"input_cost_per_character", "text_input", "1M characters", 6}, Meter{"output_cost_per_character", "text_output", "1M characters", 6},
    Meter{"ocr_cost_per_page", "page", "1000 pages", 3}, Meter{"annotation_cost_per_page", "annotated_page", "1000 pages", 3},
    Meter{"input_cost_per_query", "rerank_search", "1000 searches", 3}, Meter{"input_cost_per_request", "request", "1000 requests", 3},
    Meter{"citation_cost_per_token", "citation_tokens", "1M tokens", 6}, Meter{"code_interpreter_cost_per_session", "code_session", "1 session", 0},
    Meter{"cache_read_input_audio_token_cost", "cached_audio_input", "1M tokens", 6},
    Meter{"cache_creation_input_audio_token_cost", "audio_cache_write", "1M tokens", 6},
};
/// Known, and no price that a plan could use: limits, sources, endpoints, vendor credits, prices with own conditions.
constexpr std::array<std::string_view, 25> otherKeys{
    "litellm_provider", "mode", "max_tokens", "max_input_tokens", "max_output_tokens", "prompt_cache_min_tokens", "source", "deprecation_date",
    "metadata", "comment", "rpm", "tpm", "output_vector_size", "tiered_pricing", "search_context_cost_per_query", "web_search_billing_unit",
    "provider_specific_entry", "regional_processing_uplift_multiplier_eu", "regional_processing_uplift_multiplier_us", "input_dbu_cost_per_token",
    "output_dbu_cost_per_token", "ocr_cost_per_credit", "audio_transcription_config", "max_query_tokens", "max_document_chunks_per_query"};

std::optional<double> amount(const Json *value, int exponent)
{
    const double *number = value ? value->asNumber() : nullptr;
    if (!number || !std::isfinite(*number) || *number < 0)
        return std::nullopt;
    const double scaled = scaleDecimal(*number, exponent);
    return scaled == 0 ? 0.0 : scaled;
}

Charge chargeOf(const char *meter, const char *per, double price)
{
    Charge charge;
    charge.meter = meter;
    charge.per = per;
    charge.price = price;
    return charge;
}

} // namespace

std::vector<Charge> readLiteLlmCharges(const Json &entry)
{
    std::vector<Charge> out;
    const Json *in = entry.find("input_cost_per_second"), *answer = entry.find("output_cost_per_second");
    const bool once = in && answer && in->asNumber() && answer->asNumber() && *in->asNumber() == *answer->asNumber();
    for (const Meter &meter : meters) {
        if (once && meter.key == "output_cost_per_second")
            continue;
        if (const auto price = amount(entry.find(meter.key), meter.exponent); price && *price > 0)
            out.push_back(chargeOf(once && meter.key == "input_cost_per_second" ? "time" : meter.meter, meter.per, *price));
    }
    if (const Json *search = entry.find("search_context_cost_per_query"); search && search->asObject()) {
        const std::size_t before = out.size();
        for (const auto &[size, value] : *search->asObject())
            if (const auto price = amount(&value, 3)) {
                const bool seen = std::any_of(out.begin() + std::ptrdiff_t(before), out.end(), [&](const Charge &c) { return c.price == price; });
                if (!seen)
                    out.push_back(chargeOf("web_search", "1000 searches", *price));
                if (!seen && size.starts_with("search_context_size_"))
                    out.back().notes = size.substr(sizeof "search_context_size_" - 1) + " search context";
            }
        for (std::size_t i = before; i < out.size(); ++i) // several prices are several meters; one needs no size
            if (out.size() - before == 1)
                out[i].notes.clear();
            else
                out[i].meter += "_" + out[i].notes.substr(0, out[i].notes.find(' '));
        if (const Json *unit = entry.find("web_search_billing_unit"); unit && unit->asString())
            for (std::size_t i = before; i < out.size(); ++i)
                out[i].notes += (out[i].notes.empty() ? "" : "; ") + std::string("billed per ") + unit->asString()->substr(0, 40);
    }
    return out;
}

bool isKnownLiteLlmKey(std::string_view key)
{
    return key.starts_with("supports_") || key.starts_with("supported_")
        || std::find(otherKeys.begin(), otherKeys.end(), key) != otherKeys.end()
        || std::any_of(meters.begin(), meters.end(), [key](const Meter &meter) {
               return key.starts_with(meter.key) && (key.size() == meter.key.size() || key.substr(meter.key.size()).starts_with("_above_"));
           });
}

} // namespace farthing::data
