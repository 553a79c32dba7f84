// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import_words.h"
#include "model/registers/asset.h"

namespace mamori {

/// How an office writes an asset's retention period: 5年, 除票後5年, 常用, －.
struct RetentionPhrase {
    RetentionKind kind = RetentionKind::None;
    std::optional<qint64> years;
    QString event;
    bool doubtful = false; ///< 永年, 1年未満: not quite what is stored
    bool operator==(const RetentionPhrase &) const = default;
};
std::optional<RetentionPhrase> readRetention(const QString &text, const ImportWords &words);

/// A quantity with its unit: １式, 50冊, 約1,200件.
struct QuantityPhrase {
    std::optional<qint64> quantity;
    QString unit;
    QString note; ///< the whole text where quantity and unit do not say all of it
    bool operator==(const QuantityPhrase &) const = default;
};
std::optional<QuantityPhrase> readQuantity(const QString &text, const ImportWords &words);

/// Which kinds of protected information a thing holds. What the text does not speak of stays unanswered.
struct InformationPhrase {
    std::optional<bool> myNumber;
    std::optional<bool> personal;
    std::optional<bool> corporate;
    bool doubtful = false; ///< some words were not understood
    bool operator==(const InformationPhrase &) const = default;
};
InformationPhrase readInformation(const QString &text, const ImportWords &words);

/// A whole number with words around it, such as 約500人; nothing when there is no single number.
std::optional<qint64> numberInWords(const QString &text);

} // namespace mamori
