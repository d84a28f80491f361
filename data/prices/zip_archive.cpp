// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prices/zip_archive.h"

#include <set>
#include <zip.h>

namespace farthing::data {
namespace {

class EntryDevice : public QIODevice {
public:
    EntryDevice(std::shared_ptr<zip> archive, zip_file *file, const zip_stat_t &stat, std::shared_ptr<qint64> left, std::shared_ptr<std::string> fault)
        : m_archive(std::move(archive)), m_file(file), m_packed(qint64(std::min<zip_uint64_t>(stat.comp_size, zip_uint64_t(ZipArchive::maxInflated)))), m_size(stat.size), m_left(std::move(left)), m_fault(std::move(fault))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~EntryDevice() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (!m_fault->empty())
            return -1;
        const qint64 got = zip_fread(m_file, data, zip_uint64_t(std::min<qint64>(size, 65536)));
        if (got < 0)
            return stop("an entry is damaged");
        m_read += got;
        *m_left -= got;
        if (*m_left < 0)
            return stop("it inflates to more than 64 MiB");
        if (m_read > (qint64(1) << 20) && m_read > m_packed * ZipArchive::maxRatio)
            return stop("an entry inflates to more than 200 times its packed size");
        if (got == 0 && zip_uint64_t(m_read) != m_size)
            return stop("an entry is damaged: its size is not what the archive says");
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 stop(const char *why)
    {
        *m_fault = why;
        return -1;
    }

    std::shared_ptr<zip> m_archive;
    zip_file *m_file;
    qint64 m_packed, m_read = 0;
    zip_uint64_t m_size;
    std::shared_ptr<qint64> m_left;
    std::shared_ptr<std::string> m_fault;
};

/// Why an entry makes the archive untrustworthy, or nothing.
std::string faultOf(const zip_stat_t &entry, std::set<std::string> &names)
{
    const std::string name = entry.name ? entry.name : "";
    if (name.empty() || name.size() > 400)
        return "an entry has no usable name";
    if (name.front() == '/' || name.find('\\') != std::string::npos || name.find(':') != std::string::npos || ("/" + name + "/").find("/../") != std::string::npos)
        return "the entry \"" + name.substr(0, 80) + "\" points outside the archive";
    if (!names.insert(name).second)
        return "the entry \"" + name.substr(0, 80) + "\" is there twice";
    if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
        return "it is encrypted: save it without a password";
    if ((entry.valid & ZIP_STAT_COMP_METHOD) && entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE)
        return "the entry \"" + name.substr(0, 80) + "\" is packed in an unusual way";
    return {};
}

} // namespace

Result<ZipArchive> ZipArchive::open(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip *handle = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!handle) {
        const std::string reason = zip_error_strerror(&error);
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return Error{"the archive is damaged (" + reason + ")"};
    }
    zip_error_fini(&error);
    ZipArchive archive;
    archive.m_zip = std::shared_ptr<zip>(handle, zip_discard);
    const zip_int64_t entries = zip_get_num_entries(handle, 0);
    if (entries < 0 || entries > maxEntries)
        return Error{"it has " + std::to_string(entries) + " entries, a workbook at most " + std::to_string(maxEntries)};
    std::set<std::string> names;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(handle, zip_uint64_t(i), ZIP_FL_ENC_RAW, &entry) != 0)
            return Error{"an entry cannot be read"};
        if (const std::string fault = faultOf(entry, names); !fault.empty())
            return Error{fault};
    }
    return archive;
}

bool ZipArchive::has(const std::string &name) const { return zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_ENC_RAW) >= 0; }

std::unique_ptr<QIODevice> ZipArchive::entry(const std::string &name)
{
    const zip_int64_t index = zip_name_locate(m_zip.get(), name.c_str(), ZIP_FL_ENC_RAW);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), ZIP_FL_ENC_RAW, &stat) != 0)
        return nullptr;
    zip_file *file = zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0);
    if (!file) {
        *m_fault = "an entry is damaged";
        return nullptr;
    }
    return std::make_unique<EntryDevice>(m_zip, file, stat, m_left, m_fault);
}

} // namespace farthing::data
