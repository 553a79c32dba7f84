// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/pdf_profile.h"

#include <QByteArray>

#include <vector>

namespace mamori {

/// The numbered objects of a PDF file. Objects are numbered from 1 in the order in which they are added.
class PdfObjects final
{
public:
    /// A number whose object is set later.
    int reserve();
    int add(QByteArray object);
    void set(int number, QByteArray object);
    /// A compressed stream; `entries` are what its dictionary holds besides length and filter.
    int addStream(const QByteArray &entries, const QByteArray &data);
    /// A stream that every tool can read as it stands: XMP.
    int addPlainStream(const QByteArray &entries, const QByteArray &data);

    /// The whole file. The same objects give the same bytes.
    QByteArray toFile(PdfProfile profile, int catalog, int information) const;

private:
    struct Object {
        QByteArray bytes;
        bool isStream = false;
    };

    QByteArray withTable(int catalog, int information) const;
    QByteArray withObjectStreams(int catalog, int information) const;

    std::vector<Object> m_objects;
};

} // namespace mamori
