// SPDX-License-Identifier: GPL-3.0-or-later
// What a price format brings: one file and one line in registry.cpp.
#pragma once
#include "data/json/json.h"
#include "data/prices/import.h"

#include <span>

namespace farthing::data {

/// A file as the importers see it: its bytes, and its JSON when it is that.
struct ImportSource {
    std::string_view bytes;
    const std::string &file;                            ///< name without folders
    const Json *json = nullptr;                         ///< parsed once for all JSON formats; nullptr: not JSON
};

struct Importer {
    const char *name;                                   ///< shown to the user, and PriceImport::format
    const char *shape;                                  ///< how it is recognised, for the message of a refused file
    bool (*recognises)(const ImportSource &source);     ///< by shape, never by name
    Result<PriceImport> (*read)(const ImportSource &source, const ImportAnswers &answers);
    /// The open questions and the first rows; nullptr: the format says all there is to say.
    Result<ImportPreview> (*preview)(const ImportSource &source, const ImportAnswers &answers) = nullptr;
};

Importer liteLlmImporter();
Importer genaiPricesImporter();
Importer openRouterImporter();
Importer modelsDevImporter();
Importer llmPricesImporter();
Importer langfuseImporter();
Importer gpuListImporter();
Importer tableImporter();

/// All formats, in the order in which they are tried.
std::span<const Importer> importers();

/// The date in a file's name ("litellm.2026-08-01.json"), or empty.
std::string dateInName(const std::string &fileName);
/// A real calendar date written YYYY-MM-DD.
bool isIsoDate(std::string_view text);

/// Collects issues of rows, and stops listing (not counting) when a hostile file would fill the memory with them.
class RowIssues {
public:
    RowIssues(PriceImport &import, const std::string &file) : m_import(import), m_file(file) {}
    void add(Severity severity, int row, const std::string &message);
    /// Adds a last line that counts what was not listed.
    void finish();

private:
    static constexpr std::size_t maxListed = 20000;
    PriceImport &m_import;
    const std::string &m_file;
    std::size_t m_unlisted = 0;
};

} // namespace farthing::data
