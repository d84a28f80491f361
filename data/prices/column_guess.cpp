// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/column_guess.h"

#include <QString>

#include <algorithm>
#include <array>

namespace farthing::data {
namespace {

struct Word {
    std::string_view title;
    Column column;
};
/// Titles without accents' capitals, brackets and units, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish.
constexpr std::array words{
    Word{"provider", Column::Provider}, Word{"vendor", Column::Provider}, Word{"anbieter", Column::Provider}, Word{"hersteller", Column::Provider},
    Word{"fournisseur", Column::Provider}, Word{"proveedor", Column::Provider}, Word{"fornitore", Column::Provider}, Word{"fornecedor", Column::Provider},
    Word{"aanbieder", Column::Provider}, Word{"leverancier", Column::Provider}, Word{"dostawca", Column::Provider}, Word{"leverantör", Column::Provider},
    Word{"model", Column::Model}, Word{"modell", Column::Model}, Word{"modèle", Column::Model}, Word{"modelo", Column::Model},
    Word{"modello", Column::Model}, Word{"model name", Column::Model}, Word{"model id", Column::Model},
    Word{"llm", Column::Model}, Word{"ai model", Column::Model}, Word{"prompt tokens", Column::Input}, Word{"eingang", Column::Input},
    Word{"completions", Column::Output}, Word{"response", Column::Output}, Word{"generation", Column::Output}, Word{"ausgang", Column::Output},
    Word{"cached prompt", Column::CachedInput}, Word{"prompt cached", Column::CachedInput}, Word{"cached read", Column::CachedInput}, Word{"cached reads", Column::CachedInput},
    Word{"cache reads", Column::CachedInput}, Word{"cache writes", Column::CacheWrite},
    Word{"input", Column::Input}, Word{"in", Column::Input}, Word{"$ in", Column::Input}, Word{"€ in", Column::Input}, Word{"prompt", Column::Input},
    Word{"eingabe", Column::Input}, Word{"entrée", Column::Input}, Word{"entrada", Column::Input}, Word{"ingresso", Column::Input}, Word{"invoer", Column::Input},
    Word{"wejście", Column::Input}, Word{"indata", Column::Input}, Word{"input price", Column::Input}, Word{"input tokens", Column::Input}, Word{"input cost", Column::Input},
    Word{"output", Column::Output}, Word{"out", Column::Output}, Word{"$ out", Column::Output}, Word{"€ out", Column::Output}, Word{"completion", Column::Output},
    Word{"ausgabe", Column::Output}, Word{"sortie", Column::Output}, Word{"salida", Column::Output}, Word{"uscita", Column::Output}, Word{"saída", Column::Output},
    Word{"uitvoer", Column::Output}, Word{"wyjście", Column::Output}, Word{"utdata", Column::Output}, Word{"output price", Column::Output},
    Word{"output tokens", Column::Output}, Word{"output cost", Column::Output},
    Word{"cached input", Column::CachedInput}, Word{"cache read", Column::CachedInput}, Word{"cached", Column::CachedInput}, Word{"cache hit", Column::CachedInput},
    Word{"cache write", Column::CacheWrite}, Word{"kontext", Column::ContextWindow}, Word{"context", Column::ContextWindow}, Word{"context length", Column::ContextWindow},
    Word{"contexte", Column::ContextWindow}, Word{"contexto", Column::ContextWindow}, Word{"currency", Column::Currency}, Word{"währung", Column::Currency},
    Word{"devise", Column::Currency}, Word{"moneda", Column::Currency}, Word{"unit", Column::Per}, Word{"einheit", Column::Per}, Word{"unité", Column::Per},
    Word{"gültig ab", Column::EffectiveFrom}, Word{"valid from", Column::EffectiveFrom}, Word{"from", Column::EffectiveFrom}, Word{"start date", Column::EffectiveFrom},
    Word{"valable dès", Column::EffectiveFrom}, Word{"gültig bis", Column::EffectiveTo}, Word{"valid to", Column::EffectiveTo}, Word{"end date", Column::EffectiveTo},
    Word{"hinweis", Column::Notes}, Word{"notiz", Column::Notes}, Word{"bemerkung", Column::Notes}, Word{"note", Column::Notes}, Word{"comment", Column::Notes},
    Word{"remarque", Column::Notes}, Word{"nota", Column::Notes}, Word{"tier", Column::ServiceTier}, Word{"service tier", Column::ServiceTier},
    Word{"region", Column::Region}, Word{"source", Column::Source}, Word{"quelle", Column::Source}, Word{"max output", Column::MaxOutput},
};

/// Lower case of all alphabets, brackets with their content dropped, separators as single blanks.
std::string plain(std::string_view title)
{
    std::string out;
    int depth = 0;
    for (const char c : QString::fromUtf8(title.data(), qsizetype(title.size())).toLower().toStdString()) {
        depth += c == '(' || c == '[';
        if (depth == 0) {
            const char shown = c == '_' || c == '-' || c == '/' || c == '\t' || c == '\n' ? ' ' : c;
            if (shown != ' ' || (!out.empty() && out.back() != ' '))
                out += shown;
        }
        depth -= (c == ')' || c == ']') && depth > 0;
    }
    return trimmed(out);
}

/// Without the words that every price has: "prompt price" and "price per 1m prompt tokens" are both "prompt".
std::string withoutNoise(const std::string &name)
{
    constexpr std::array<std::string_view, 34> noise{"price", "prices", "pricing", "cost", "costs", "rate", "rates", "preis", "preise", "kosten", "prix", "precio", "prezzo", "preço",
                                                     "prijs", "cena", "token", "tokens", "tok", "mtok", "per", "pro", "par", "por", "1m", "1k", "million", "usd", "eur", "$", "\u20ac", "us", "of", "the"};
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        const std::string_view word = std::string_view(name).substr(at, end - at);
        if (std::find(noise.begin(), noise.end(), word) == noise.end())
            out += (out.empty() ? "" : " ") + std::string(word);
        at = end + 1;
    }
    return out;
}

bool has(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

} // namespace

std::optional<Column> guessColumn(std::string_view title)
{
    const std::string name = plain(title);
    for (const std::string &tried : {name, withoutNoise(name)})
        for (const Word &word : words)
            if (tried == word.title)
                return word.column;
    return std::nullopt;
}

std::string guessUnit(const std::vector<std::string> &titles)
{
    std::string found;
    for (const std::string &raw : titles) {
        const std::string title = lowered(raw);
        std::string unit;
        if (has(title, "1m") || has(title, "million") || has(title, "mtok") || has(title, "/m") || has(title, "mio"))
            unit = "1M tokens";
        else if (has(title, "1k") || has(title, "1000") || has(title, "/k") || has(title, "tsd") || has(title, "thousand"))
            unit = "1K tokens";
        else if (has(title, "per token") || has(title, "/token") || has(title, "pro token"))
            unit = "token";
        if (unit.empty())
            continue;
        if (has(title, "cent") || has(title, "\u00a2"))
            unit = "cents per " + unit;
        if (!found.empty() && found != unit)
            return {};
        found = unit;
    }
    return found;
}

std::string guessCurrency(const std::vector<std::string> &texts)
{
    std::string found;
    for (const std::string &text : texts)
        for (const auto &[sign, code] : {std::pair{"$", "USD"}, {"USD", "USD"}, {"\u20ac", "EUR"}, {"EUR", "EUR"}, {"\u00a3", "GBP"}, {"GBP", "GBP"}, {"CHF", "CHF"}})
            if (has(text, sign)) {
                if (!found.empty() && found != code)
                    return {};
                found = code;
            }
    return found;
}

} // namespace farthing::data
