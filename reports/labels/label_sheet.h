// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

namespace mamori {

/// How labels lie on a sheet of paper; millimetres.
struct LabelSheet {
    QString id; ///< stored; "own" for a geometry of the section's own
    QSizeF page {210, 297};
    int columns = 3;
    int rows = 8;
    QSizeF label {66, 33.9};
    QPointF first {6, 12.9}; ///< the upper left corner of the first label
    QSizeF gap {0, 0}; ///< between two labels

    int count() const { return columns * rows; }
    /// The place of the n-th label of a sheet, counted from 0, row by row.
    QRectF place(int n) const;
    /// Whether all labels lie on the page and are large enough to be read.
    bool isPossible() const;
    bool operator==(const LabelSheet &) const = default;
};

/// The sheets that are sold everywhere, by what is on them and not by whose they are.
QList<LabelSheet> labelSheets();
/// A4 24面 (3×8) 66×33.9mm
QString nameOf(const LabelSheet &sheet);

QJsonObject toJson(const LabelSheet &sheet);
LabelSheet labelSheetFromJson(const QJsonObject &json);

} // namespace mamori
