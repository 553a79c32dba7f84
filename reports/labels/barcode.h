// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace mamori {

enum class BarcodeKind { Qr, Code128 };

/// A bar code in modules, the smallest unit of its pattern, without the quiet zone around it.
struct Barcode {
    BarcodeKind kind = BarcodeKind::Qr;
    QSize size;
    QList<QRect> dark; ///< runs that stand beside each other in a row

    /// How many modules must stay white on each side.
    int quietZone() const { return kind == BarcodeKind::Qr ? 4 : 10; }
};

/// The code of a text; nothing where the kind cannot hold it (Code 128 knows no Japanese) or for an empty
/// one.
std::optional<Barcode> barcodeOf(BarcodeKind kind, const QString &text);

} // namespace mamori
