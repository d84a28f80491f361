// SPDX-License-Identifier: GPL-3.0-or-later
// A ZIP archive written byte by byte, so that a test can forge any field of it.
#pragma once
#include <QByteArray>
#include <QtEndian>

#include <functional>
#include <vector>

namespace farthing {

struct RawZip {
    struct Entry {
        QByteArray name, body;           ///< body as packed
        quint32 crc = 0, packed = 0, inflated = 0;
        quint16 method = 8, flags = 0;
        QByteArray centralName;          ///< empty: the same
        int localOf = -1;                ///< index of the entry whose local header this one claims; -1: its own
    };
    std::vector<Entry> entries;
    QByteArray end;                      ///< instead of the honest end record
    quint16 comment = 0;                 ///< claimed length of the comment

    static quint32 crcOf(const QByteArray &bytes)
    {
        quint32 crc = 0xffffffffu;
        for (const char c : bytes) {
            crc ^= quint8(c);
            for (int i = 0; i < 8; ++i)
                crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1u)));
        }
        return ~crc;
    }
    /// Adds an honest entry; further fields may be forged on the reference.
    Entry &add(const QByteArray &name, const QByteArray &bytes)
    {
        const QByteArray zlib = qCompress(bytes, 9); // 4 bytes of length, 2 of header, the stream, 4 of checksum
        Entry entry;
        entry.name = name;
        entry.body = zlib.mid(6, zlib.size() - 10);
        entry.crc = bytes.size() > (8 << 20) ? 0 : crcOf(bytes);
        entry.packed = quint32(entry.body.size());
        entry.inflated = quint32(bytes.size());
        entries.push_back(entry);
        return entries.back();
    }
    QByteArray bytes() const
    {
        QByteArray out, central;
        std::vector<quint32> offsets;
        const auto put16 = [](QByteArray &to, quint16 v) { v = qToLittleEndian(v); to.append(reinterpret_cast<const char *>(&v), 2); };
        const auto put32 = [](QByteArray &to, quint32 v) { v = qToLittleEndian(v); to.append(reinterpret_cast<const char *>(&v), 4); };
        for (const Entry &e : entries) {
            offsets.push_back(quint32(out.size()));
            if (e.localOf >= 0)
                continue;
            put32(out, 0x04034b50); put16(out, 20); put16(out, e.flags); put16(out, e.method); put32(out, 0x00210000);
            put32(out, e.crc); put32(out, e.packed); put32(out, e.inflated); put16(out, quint16(e.name.size())); put16(out, 0);
            out += e.name + e.body;
        }
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Entry &e = entries[i];
            const QByteArray &name = e.centralName.isEmpty() ? e.name : e.centralName;
            put32(central, 0x02014b50); put16(central, 20); put16(central, 20); put16(central, e.flags); put16(central, e.method); put32(central, 0x00210000);
            put32(central, e.crc); put32(central, e.packed); put32(central, e.inflated); put16(central, quint16(name.size()));
            put16(central, 0); put16(central, 0); put16(central, 0); put16(central, 0); put32(central, 0);
            put32(central, offsets[e.localOf >= 0 ? std::size_t(e.localOf) : i]);
            central += name;
        }
        const quint32 at = quint32(out.size());
        out += central;
        if (!end.isEmpty())
            return out + end;
        put32(out, 0x06054b50); put16(out, 0); put16(out, 0); put16(out, quint16(entries.size())); put16(out, quint16(entries.size()));
        put32(out, quint32(central.size())); put32(out, at); put16(out, comment);
        return out;
    }
};

} // namespace farthing
