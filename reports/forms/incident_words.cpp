// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/incident_words.h"

namespace mamori {

QString paperWord(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Leak:
        return QStringLiteral("漏えい");
    case IncidentKind::Loss:
        return QStringLiteral("紛失・盗難");
    case IncidentKind::MisSent:
        return QStringLiteral("誤送信・誤送付");
    case IncidentKind::Malware:
        return QStringLiteral("不正プログラム");
    case IncidentKind::UnauthorisedAccess:
        return QStringLiteral("不正アクセス");
    case IncidentKind::Damage:
        return QStringLiteral("き損・改ざん");
    case IncidentKind::Other:
        return QStringLiteral("その他");
    }
    Q_UNREACHABLE();
}

QString paperWord(IncidentCertainty certainty)
{
    switch (certainty) {
    case IncidentCertainty::Actual:
        return QStringLiteral("発生した");
    case IncidentCertainty::Feared:
        return QStringLiteral("おそれがある");
    }
    Q_UNREACHABLE();
}

QString paperWord(IncidentSource source)
{
    switch (source) {
    case IncidentSource::Staff:
        return QStringLiteral("職員からの報告");
    case IncidentSource::Manager:
        return QStringLiteral("課長が覚知");
    case IncidentSource::Outside:
        return QStringLiteral("市民・委託先など外部からの連絡");
    case IncidentSource::Csirt:
        return QStringLiteral("ＣＳＩＲＴからの連絡");
    case IncidentSource::OtherSection:
        return QStringLiteral("他課からの連絡");
    }
    Q_UNREACHABLE();
}

QString paperWord(IncidentChannel channel)
{
    switch (channel) {
    case IncidentChannel::Mail:
        return QStringLiteral("電子メール");
    case IncidentChannel::Letter:
        return QStringLiteral("郵便・文書");
    case IncidentChannel::Fax:
        return QStringLiteral("ファックス");
    case IncidentChannel::HandedOver:
        return QStringLiteral("窓口での手渡し");
    case IncidentChannel::Web:
        return QStringLiteral("Web・SNS");
    case IncidentChannel::Medium:
        return QStringLiteral("物の紛失・盗難");
    case IncidentChannel::Other:
        return QStringLiteral("その他");
    }
    Q_UNREACHABLE();
}

QString paperWord(ReportStage stage)
{
    switch (stage) {
    case ReportStage::First:
        return QStringLiteral("第一報");
    case ReportStage::Further:
        return QStringLiteral("続報");
    case ReportStage::Final:
        return QStringLiteral("最終報告");
    }
    Q_UNREACHABLE();
}

QString paperWord(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Noticed:
        return QStringLiteral("覚知");
    case TimelineKind::Report:
        return QStringLiteral("報告");
    case TimelineKind::Instruction:
        return QStringLiteral("指示");
    case TimelineKind::Measure:
        return QStringLiteral("措置");
    case TimelineKind::Finding:
        return QStringLiteral("判明");
    case TimelineKind::Note:
        return QStringLiteral("その他");
    }
    Q_UNREACHABLE();
}

} // namespace mamori
