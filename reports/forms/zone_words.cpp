// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/zone_words.h"

namespace mamori {

QString zoneText(Zone zone)
{
    switch (zone) {
    case Zone::NotConnected:
        return QStringLiteral("接続なし");
    case Zone::MyNumber:
        return QStringLiteral("マイナンバー利用事務系");
    case Zone::Lgwan:
        return QStringLiteral("ＬＧＷＡＮ接続系");
    case Zone::Internet:
        break;
    }
    return QStringLiteral("インターネット接続系");
}

QString pathText(ConnectionPath path)
{
    switch (path) {
    case ConnectionPath::Internal:
        return QStringLiteral("庁内網");
    case ConnectionPath::DedicatedLine:
        return QStringLiteral("専用回線");
    case ConnectionPath::Lgwan:
        return QStringLiteral("ＬＧＷＡＮ");
    case ConnectionPath::PrefecturalCloud:
        return QStringLiteral("県セキュリティクラウド");
    case ConnectionPath::Internet:
        return QStringLiteral("直接インターネット");
    case ConnectionPath::Medium:
        break;
    }
    return QStringLiteral("媒体で運ぶ");
}

} // namespace mamori
