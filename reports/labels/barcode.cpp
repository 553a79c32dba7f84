// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/labels/barcode.h"

#include <memory>
#include <zint.h>

namespace mamori {

namespace {

struct DeleteSymbol {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

bool isDark(const zint_symbol &symbol, int row, int column)
{
    return ((symbol.encoded_data[row][column >> 3] >> (column & 7)) & 1) != 0;
}

/// A level of correction that survives a scratch and some dirt.
constexpr int mediumCorrection = 2;

} // namespace

std::optional<Barcode> barcodeOf(BarcodeKind kind, const QString &text)
{
    const std::unique_ptr<zint_symbol, DeleteSymbol> symbol(ZBarcode_Create());
    if (!symbol || text.isEmpty())
        return std::nullopt;
    symbol->symbology = kind == BarcodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
    symbol->input_mode = UNICODE_MODE;
    if (kind == BarcodeKind::Qr)
        symbol->option_1 = mediumCorrection;
    const QByteArray bytes = text.toUtf8();
    const auto *source = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (ZBarcode_Encode(symbol.get(), source, int(bytes.size())) >= ZINT_ERROR)
        return std::nullopt;
    Barcode code {kind, {symbol->width, symbol->rows}, {}};
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column) {
            const int from = column;
            while (column < symbol->width && isDark(*symbol, row, column))
                ++column;
            if (column > from)
                code.dark << QRect(from, row, column - from, 1);
        }
    }
    return code;
}

} // namespace mamori
