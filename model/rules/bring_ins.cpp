// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/bring_ins.h"

#include "model/error.h"
#include "model/japanese/era.h"
#include "model/registers/contradictions.h"
#include "model/rules/approvals.h"
#include "model/store/records.h"

namespace mamori {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("BringIns", text);
}

/// 0 for the lowest level; what has no level yet counts as confidential.
int confidentialityOf(const Policy &policy, const BringIn &b)
{
    const int rank = policy.rank(Axis::Confidentiality, b.confidentiality);
    return rank < 0 ? 1 : rank;
}

bool isConnected(const BringIn &b)
{
    return b.connected.value_or(false);
}

template <class Word>
QString wordOf(const std::optional<Word> &word)
{
    return word ? labelOf(choicesOf<Word>[std::size_t(*word)]) : QString();
}

QString joined(const QStringList &parts, QChar separator = u'、')
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(separator);
}

QString thingText(const BringIn &b)
{
    return joined({b.item, wordOf(b.kind), b.individualNumber});
}

QString ownerText(const BringIn &b, const QString &bringer)
{
    return joined({thingText(b), wordOf(b.ownership), b.owner.isEmpty() ? bringer : b.owner});
}

QString periodText(const BringIn &b)
{
    return joined({momentText(b.arrivesAt), momentText(b.leavesBy)}, u'～');
}

QString checkText(const BringIn &b)
{
    return joined({eraText(b.malwareCheckedOn), wordOf(b.malwareResult)});
}

QString levelText(const Policy &policy, const BringIn &b)
{
    const PolicyLevel *level = policy.findLevel(Axis::Confidentiality, b.confidentiality);
    return level ? level->label : QString();
}

/// What stands under each heading of the application, in the order of the policy's kind.
QStringList particularTexts(const Policy &policy, const BringIn &b, ApprovalKind kind, const QString &bringer)
{
    const QString why = joined({b.purpose, periodText(b)});
    if (kind == ApprovalKind::PrivateDevice)
        return {ownerText(b, bringer), levelText(policy, b), why, b.measures};
    if (kind == ApprovalKind::NonIssuedDevice)
        return {ownerText(b, bringer), why, b.place, levelText(policy, b)};
    if (kind == ApprovalKind::PrivateConnection)
        return {ownerText(b, bringer), wordOf(b.zone), why, checkText(b)};
    if (kind == ApprovalKind::BroughtInTerminal)
        return {ownerText(b, bringer), wordOf(b.zone), b.noOtherWay, periodText(b), checkText(b)};
    if (kind == ApprovalKind::NetworkConnection)
        return {thingText(b), wordOf(b.zone), b.purpose, {}, b.measures};
    Q_ASSERT(kind == ApprovalKind::LineIntake); // no other kind comes from here
    return {ownerText(b, bringer), b.place, b.purpose, b.noOtherWay, b.measures};
}

/// What was answered about the conditions of Art. 85(2), in their printed order.
QList<std::optional<bool>> connectionAnswers(const BringIn &b)
{
    const auto clean = b.malwareResult ? std::optional(b.malwareResult == MalwareCheck::Clean) : std::nullopt;
    const auto noOther = b.noOtherWay.trimmed().isEmpty() ? std::nullopt : std::optional(true);
    return {noOther, clean, b.requirementsMet, b.noLeakingSoftware};
}

void refuseFirst(const QList<Problem> &problems)
{
    if (!problems.isEmpty())
        throw Error(ErrorCode::Refused, problems.first().text);
}

} // namespace

bool isForeign(const BringIn &b)
{
    return b.ownership && *b.ownership != Ownership::Issued;
}

bool isForeignConnected(const BringIn &b)
{
    return isForeign(b) && isConnected(b) && b.kind != BroughtKind::Line;
}

QList<BringInNeed> bringInNeeds(const Policy &policy, const BringIn &b)
{
    QList<BringInNeed> needs;
    const bool isPrivate = b.ownership == Ownership::Private;
    const int confidentiality = confidentialityOf(policy, b);
    if (isPrivate && confidentiality > 0)
        needs << BringInNeed {ApprovalKind::PrivateDevice, QStringLiteral("41(2)"),
                              say(QT_TRANSLATE_NOOP("BringIns",
                                                    "Confidential information is handled on something "
                                                    "private. The one application is the permission "
                                                    "for what the city did not issue, too."))};
    else if (isForeign(b))
        needs << BringInNeed {ApprovalKind::NonIssuedDevice, QStringLiteral("41(7)"),
                              say(QT_TRANSLATE_NOOP("BringIns", "The city did not issue it."))};
    if (isForeign(b) && confidentiality > 1)
        needs << BringInNeed {ApprovalKind::Exception, QStringLiteral("112(1)"),
                              say(QT_TRANSLATE_NOOP("BringIns",
                                                    "The highest confidentiality is handled on the city's "
                                                    "own terminals only; anything else is an exception."))};
    if (b.kind == BroughtKind::Line) {
        needs << BringInNeed {ApprovalKind::LineIntake, QStringLiteral("30(1)"),
                              say(QT_TRANSLATE_NOOP("BringIns", "A line is brought in."))};
        return needs;
    }
    if (!isConnected(b))
        return needs;
    if (isPrivate)
        needs << BringInNeed {ApprovalKind::PrivateConnection, QStringLiteral("41(3)"),
                              say(QT_TRANSLATE_NOOP("BringIns", "Something private is connected."))};
    if (isForeign(b))
        needs << BringInNeed {
            ApprovalKind::BroughtInTerminal, QStringLiteral("85(1)"),
            say(QT_TRANSLATE_NOOP("BringIns", "What was brought in is connected to a network."))};
    else
        needs << BringInNeed {ApprovalKind::NetworkConnection, QStringLiteral("82(1)"),
                              say(QT_TRANSLATE_NOOP("BringIns", "A terminal is connected to a network."))};
    return needs;
}

QList<Problem> missingThing(const Policy &policy, const BringIn &b)
{
    Contradictions missing;
    if (b.item.trimmed().isEmpty())
        missing.add("item", say(QT_TRANSLATE_NOOP("BringIns", "Say what is brought in.")));
    if (!b.kind)
        missing.add("kind", say(QT_TRANSLATE_NOOP("BringIns", "Choose what kind of thing it is.")));
    if (!b.ownership)
        missing.add("ownership", say(QT_TRANSLATE_NOOP("BringIns", "Choose whose it is.")));
    if (isForeign(b) && b.owner.trimmed().isEmpty())
        missing.add("owner", say(QT_TRANSLATE_NOOP("BringIns", "Name the owner.")));
    if (!b.broughtBy && b.broughtByName.trimmed().isEmpty())
        missing.add("brought_by", say(QT_TRANSLATE_NOOP("BringIns", "Say who brings it in.")));
    if (!b.arrivesAt.isValid())
        missing.add("arrives_at", say(QT_TRANSLATE_NOOP("BringIns", "Say when it comes in.")));
    if (isBefore(b.leavesBy, b.arrivesAt))
        missing.add("leaves_by", say(QT_TRANSLATE_NOOP("BringIns", "It is to leave before it comes in.")));
    if (b.purpose.trimmed().isEmpty())
        missing.add("purpose", say(QT_TRANSLATE_NOOP("BringIns", "Say what for.")));
    if (isForeign(b) && policy.rank(Axis::Confidentiality, b.confidentiality) < 0)
        missing.add("confidentiality",
                    say(QT_TRANSLATE_NOOP("BringIns", "Choose the highest confidentiality it handles.")));
    if (b.ownership == Ownership::Private && confidentialityOf(policy, b) > 0
        && b.measures.trimmed().isEmpty())
        missing.add(
            "measures",
            say(QT_TRANSLATE_NOOP("BringIns", "Say what protects the information on it (Art. 41(2)).")));
    if (!b.connected && b.kind != BroughtKind::Line)
        missing.add("connected",
                    say(QT_TRANSLATE_NOOP("BringIns", "Say whether it is connected to a network.")));
    if (isConnected(b) && !b.zone)
        missing.add("zone", say(QT_TRANSLATE_NOOP("BringIns", "Choose the network it is connected to.")));
    return missing.problems();
}

QList<Problem> missingConnection(const BringIn &b)
{
    if (!isForeignConnected(b))
        return {};
    Contradictions missing;
    if (b.noOtherWay.trimmed().isEmpty())
        missing.add("no_other_way",
                    say(QT_TRANSLATE_NOOP("BringIns", "Say why there is no other way (Art. 85(2)(1)).")));
    if (!b.malwareCheckedOn.isValid() || !b.malwareResult)
        missing.add("malware_checked_on",
                    say(QT_TRANSLATE_NOOP(
                        "BringIns", "It is checked for malware before it is connected (Art. 85(2)(2)).")));
    if (b.malwareResult == MalwareCheck::Infected)
        missing.add(
            "malware_result",
            say(QT_TRANSLATE_NOOP("BringIns", "It is not connected as long as there is malware on it.")));
    if (!b.requirementsMet.value_or(false))
        missing.add("requirements_met",
                    say(QT_TRANSLATE_NOOP("BringIns",
                                          "It has to meet the requirements to connect (Art. 85(2)(3)).")));
    if (!b.noLeakingSoftware.value_or(false))
        missing.add(
            "no_leaking_software",
            say(QT_TRANSLATE_NOOP("BringIns", "No software on it may leak information (Art. 85(2)(4)).")));
    return missing.problems();
}

BringIn settledBringIn(BringIn b)
{
    if (!isForeign(b)) {
        b.owner.clear();
        b.exceptionNumber.clear();
    }
    if (!isConnected(b))
        b.zone.reset();
    if (!isForeignConnected(b)) {
        if (b.kind != BroughtKind::Line)
            b.noOtherWay.clear();
        b.malwareCheckedOn = {};
        b.malwareResult.reset();
        b.requirementsMet.reset();
        b.noLeakingSoftware.reset();
    }
    return b;
}

Approval bringInApplication(const Policy &policy, const BringIn &b, const BringInNeed &need,
                            const QString &bringer, QDate today)
{
    Approval approval = blankApproval(policy, need.kind, today);
    approval.title = QStringLiteral("%1（%2）").arg(approval.title, b.item);
    approval.requester = b.broughtBy;
    if (!b.broughtBy)
        approval.applicant = b.broughtByName;
    approval.content = joined({thingText(b), b.place, periodText(b)});
    approval.reason = b.purpose;
    approval.asset = b.asset;
    approval.confidentiality = b.confidentiality;
    writeParticulars(approval, particularTexts(policy, b, need.kind, bringer));
    if (need.kind == ApprovalKind::BroughtInTerminal) {
        // The conditions of the list stand behind those of the kind itself.
        const QList<std::optional<bool>> answers = connectionAnswers(b);
        const qsizetype first = approval.conditions.size() - answers.size();
        for (qsizetype i = 0; first >= 0 && i < answers.size(); ++i) {
            if (answers[i])
                approval.conditions[first + i].answer
                    = *answers[i] ? ConditionAnswer::Met : ConditionAnswer::NotMet;
        }
    }
    return approval;
}

QList<Problem> missingLeaving(const Policy &policy, const BringIn &b, const QDateTime &now)
{
    Contradictions missing;
    if (!b.leftAt.isValid())
        missing.add("left_at", say(QT_TRANSLATE_NOOP("BringIns", "Say when it was taken away.")));
    if (isBefore(now, b.leftAt))
        missing.add("left_at", say(QT_TRANSLATE_NOOP("BringIns", "That moment has not come yet.")));
    if (isBefore(b.leftAt, b.arrivesAt))
        missing.add("left_at", say(QT_TRANSLATE_NOOP("BringIns", "It left before it came in.")));
    if (!b.confirmedBy)
        missing.add("confirmed_by", say(QT_TRANSLATE_NOOP("BringIns", "Say who saw that it left.")));
    if (isSame(b.confirmedBy, b.broughtBy))
        missing.add(
            "confirmed_by",
            say(QT_TRANSLATE_NOOP("BringIns", "Another person than the one who brought it confirms.")));
    if (isForeign(b) && confidentialityOf(policy, b) > 0 && !b.erased.value_or(false))
        missing.add(
            "erased",
            say(QT_TRANSLATE_NOOP("BringIns", "The city's information on it is erased before it leaves.")));
    return missing.problems();
}

Id<BringIn> storeBringIn(const Policy &policy, Records &records, const BringIn &typed)
{
    BringIn bringIn = settledBringIn(typed);
    refuseFirst(missingThing(policy, bringIn) + missingConnection(bringIn));
    const auto staff = records.find(bringIn.broughtBy);
    const QString bringer = staff ? staff->name : bringIn.broughtByName;
    Records::Step step
        = records.begin(QCoreApplication::translate("BringIns", "Bring in %1").arg(bringIn.item));
    for (const BringInNeed &need : bringInNeeds(policy, bringIn)) {
        if (need.kind == ApprovalKind::Exception)
            continue; // a matter of its own, with its own application
        const Id<Approval> id
            = records.add(bringInApplication(policy, bringIn, need, bringer, records.clock().today()));
        const bool isOfNetwork
            = need.kind == ApprovalKind::BroughtInTerminal || need.kind == ApprovalKind::NetworkConnection;
        if (isOfNetwork)
            bringIn.connectionApproval = id;
        else if (!bringIn.approval)
            bringIn.approval = id;
    }
    const Id<BringIn> id = records.add(bringIn);
    step.commit();
    return id;
}

void storeLeaving(const Policy &policy, Records &records, Id<BringIn> id, const BringIn &left)
{
    auto bringIn = records.find(id);
    if (!bringIn)
        throw Error(ErrorCode::Refused,
                    say(QT_TRANSLATE_NOOP("BringIns", "It is not in the ledger any more.")));
    bringIn->leftAt = left.leftAt;
    bringIn->confirmedBy = left.confirmedBy;
    bringIn->erased = left.erased;
    bringIn->remarks = left.remarks;
    refuseFirst(missingLeaving(policy, *bringIn, records.clock().now()));
    Records::Step step
        = records.begin(QCoreApplication::translate("BringIns", "%1 taken away").arg(bringIn->item));
    records.change(id, *bringIn);
    step.commit();
}

} // namespace mamori
