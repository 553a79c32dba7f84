// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"

namespace mamori {

// What several papers say of an asset. A paper is always Japanese.

/// 12,400
QString countText(qint64 count);
/// 1,200冊
QString quantityText(const Asset &asset);
/// 特定個人情報・法人情報（約1,200人）; なし when all was answered with no. Specific personal information is
/// personal information: it is not said twice.
QString informationText(const Asset &asset);
/// Which information is held, and below it what it is about.
QString contentsText(const Asset &asset);
/// The key of a level, or － for an unknown one.
QString levelText(const QString &key);

} // namespace mamori
