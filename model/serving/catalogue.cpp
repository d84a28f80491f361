// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/catalogue.h"

#include <algorithm>
#include <cmath>

namespace farthing::serving {
namespace {

bool same(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

template <typename List>
auto *find(const List &list, std::string_view name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &item) { return same(item.name, name); });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const std::vector<Accelerator> &accelerators()
{
    constexpr double giga = 1e9, tera = 1e12;
    static const std::vector<Accelerator> list = {
        {"L4", 24, 300 * giga, 121 * tera, 242 * tera, 0, 72},
        {"L40S", 48, 864 * giga, 362 * tera, 733 * tera, 0, 350},
        {"L40", 48, 864 * giga, 181 * tera, 362 * tera, 0, 300},
        {"A40", 48, 696 * giga, 149.7 * tera, 0, 0, 300},
        {"A100 40GB", 40, 1555 * giga, 312 * tera, 0, 0, 400},
        {"A100 80GB", 80, 2039 * giga, 312 * tera, 0, 0, 400},
        {"H100 PCIe", 80, 2048 * giga, 756 * tera, 1513 * tera, 0, 350},
        {"H100", 80, 3350 * giga, 989 * tera, 1979 * tera, 0, 700},
        {"H200", 141, 4800 * giga, 989 * tera, 1979 * tera, 0, 700},
        {"B200", 180, 8000 * giga, 2250 * tera, 4500 * tera, 9000 * tera, 1000},
        {"MI300X", 192, 5300 * giga, 1307 * tera, 2614 * tera, 0, 750},
    };
    return list;
}

const std::vector<OpenModel> &openModels()
{
    // layers, width, query heads, key-value heads, head width, feed-forward, vocabulary
    static const std::vector<OpenModel> list = {
        {"llama-2-7b", {32, 4096, 32, 32, 128, 11008, 32000}},     {"llama-2-13b", {40, 5120, 40, 40, 128, 13824, 32000}},
        {"llama-2-70b", {80, 8192, 64, 8, 128, 28672, 32000}},     {"mistral-7b", {32, 4096, 32, 8, 128, 14336, 32000}},
        {"llama-3.1-8b", {32, 4096, 32, 8, 128, 14336, 128256}},   {"llama-3.1-70b", {80, 8192, 64, 8, 128, 28672, 128256}},
        {"llama-3.3-70b", {80, 8192, 64, 8, 128, 28672, 128256}},  {"llama-3.1-405b", {126, 16384, 128, 8, 128, 53248, 128256}},
    };
    return list;
}

const Accelerator *findAccelerator(std::string_view name) { return find(accelerators(), name); }
const OpenModel *findModel(std::string_view name) { return find(openModels(), name); }

const Precision *findPrecision(std::string_view name)
{
    struct Named {
        std::string_view name;
        Precision precision;
    };
    static const std::vector<Named> list = {{"fp16", {2, 16}}, {"fp8", {1, 8}}, {"int8", {1, 16}}, {"int4", {0.5, 16}}, {"fp4", {0.5, 4}}};
    const Named *found = find(list, name);
    return found ? &found->precision : nullptr;
}

double flopsAt(const Accelerator &a, double bits)
{
    if (bits <= 4 && a.flops4 > 0)
        return a.flops4;
    return bits <= 8 && a.flops8 > 0 ? a.flops8 : a.flops16;
}

double parallelEfficiency(double accelerators)
{
    static constexpr double known[] = {1, 0.93, 0.79, 0.58};
    const double x = std::clamp(std::log2(std::max(1.0, accelerators)), 0.0, 3.0);
    const auto i = std::min<std::size_t>(2, static_cast<std::size_t>(x));
    return known[i] + (known[i + 1] - known[i]) * (x - static_cast<double>(i));
}

} // namespace farthing::serving
