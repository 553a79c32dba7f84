// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/take_out_papers.h"

#include "model/error.h"
#include "model/japanese/era.h"
#include "model/rules/take_out_steps.h"
#include "model/store/records.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString kindText(std::optional<AssetKind> kind)
{
    switch (kind.value_or(AssetKind::Other)) {
    case AssetKind::Paper:
        return QStringLiteral("紙");
    case AssetKind::ElectronicData:
        return QStringLiteral("電子データ");
    case AssetKind::Medium:
        return QStringLiteral("電子媒体");
    case AssetKind::Terminal:
        return QStringLiteral("端末");
    case AssetKind::Server:
        return QStringLiteral("サーバー");
    case AssetKind::NetworkDevice:
        return QStringLiteral("通信機器");
    case AssetKind::MultifunctionPrinter:
        return QStringLiteral("複合機");
    case AssetKind::IotDevice:
        return QStringLiteral("IoT機器");
    case AssetKind::System:
        return QStringLiteral("情報システム");
    case AssetKind::CloudService:
        return QStringLiteral("クラウドサービス");
    case AssetKind::Other:
        break;
    }
    return kind ? QStringLiteral("その他") : QStringLiteral("－");
}

QString safeguardText(Safeguard safeguard)
{
    switch (safeguard) {
    case Safeguard::MinimumData:
        return QStringLiteral("必要な情報だけを入れる");
    case Safeguard::DeviceEncrypted:
        return QStringLiteral("機器・媒体にパスワード又は暗号化");
    case Safeguard::DataEncrypted:
        return QStringLiteral("中の情報にパスワード又は暗号化");
    case Safeguard::LockableCase:
        return QStringLiteral("鍵のかかるケースで運ぶ");
    case Safeguard::Traceable:
        break;
    }
    return QStringLiteral("追跡できる方法で運ぶ");
}

QString shortSafeguardText(Safeguard safeguard)
{
    switch (safeguard) {
    case Safeguard::MinimumData:
        return QStringLiteral("最小限");
    case Safeguard::DeviceEncrypted:
        return QStringLiteral("機器暗号化");
    case Safeguard::DataEncrypted:
        return QStringLiteral("データ暗号化");
    case Safeguard::LockableCase:
        return QStringLiteral("施錠ケース");
    case Safeguard::Traceable:
        break;
    }
    return QStringLiteral("追跡可能");
}

QString groundText(const TakeOutThing &thing)
{
    const auto ground = approvalGround(thing.facts);
    if (!ground)
        return QStringLiteral("不要（記録のみ）");
    QString why;
    switch (*ground) {
    case ApprovalGround::ManagedArea:
        why = QStringLiteral("管理区域の物");
        break;
    case ApprovalGround::HandlingArea:
        why = QStringLiteral("取扱区域の物");
        break;
    case ApprovalGround::Confidential:
        why = thing.facts.ranks[std::size_t(Axis::Confidentiality)] < 0 ? QStringLiteral("機密性が未定")
                                                                        : QStringLiteral("機密性2以上");
        break;
    }
    return QStringLiteral("%1（%2）").arg(why, articleWords(articleOf(*ground)));
}

QString yesNoText(std::optional<bool> answer, const QString &yes, const QString &no)
{
    return tickBox(answer == true, yes) + QStringLiteral("　　") + tickBox(answer == false, no);
}

/// One application while it is put together.
class Application final
{
public:
    Application(const PolicyForm &form, const PaperFrame &frame, const TakeOutPaper &paper)
        : m_sheet(form, frame)
        , m_paper(paper)
        , m_takeOut(paper.takeOut)
    {
    }

    QByteArray pdf()
    {
        m_sheet.setSubject(
            {QStringLiteral("申請年月日：%1").arg(dayOrBlank(m_takeOut.requestedOn)),
             m_takeOut.number.isEmpty() ? QString() : QStringLiteral("番号：") + m_takeOut.number});
        addHead();
        addThings();
        addTrip();
        addSafeguards();
        addDecision();
        addReturn();
        return m_sheet.draw();
    }

private:
    void addHead();
    void addThings();
    void addTrip();
    void addSafeguards();
    void addDecision();
    void addReturn();

    SheetPaper m_sheet;
    const TakeOutPaper &m_paper;
    const TakeOut &m_takeOut;
};

void Application::addHead()
{
    m_sheet.addParagraph(m_paper.addressee + QStringLiteral("　宛て"));
    m_sheet.addGrid({{sheetLabel(QStringLiteral("申請者の職・氏名"), sheetLabelShare),
                      sheetValue(m_paper.applicant, 72),
                      {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}}},
                    0, 9);
    m_sheet.addParagraph(QStringLiteral("次のとおり情報資産を持ち出したいので、承認してください。"));
}

void Application::addThings()
{
    m_sheet.addHeading(QStringLiteral("持ち出す物"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("番号"), 15), sheetLabel(QStringLiteral("名称"), 31),
                           sheetLabel(QStringLiteral("種類"), 11), sheetLabel(QStringLiteral("数量"), 9),
                           sheetLabel(QStringLiteral("機・完・可"), 10),
                           sheetLabel(QStringLiteral("承認の要る理由"), 24)}};
    for (const TakeOutPaper::Line &line : m_paper.lines) {
        QStringList names {line.name};
        if (!line.thing.item.individualNumber.isEmpty())
            names << line.thing.item.individualNumber;
        if (!line.thing.item.note.isEmpty())
            names << line.thing.item.note;
        rows << SheetRow {sheetValue(line.number, 15),
                          sheetValue(names.join(QLatin1Char('\n')), 31),
                          sheetValue(line.kind, 11),
                          {.text = line.amount, .share = 9, .align = Align::Right},
                          {.text = line.levels, .share = 10, .align = Align::Centre},
                          sheetValue(groundText(line.thing), 24)};
    }
    for (int blank = 0; m_paper.lines.isEmpty() && blank < 4; ++blank)
        rows << SheetRow {sheetValue({}, 15), sheetValue({}, 31), sheetValue({}, 11),
                          sheetValue({}, 9),  sheetValue({}, 10), sheetValue({}, 24)};
    m_sheet.addGrid(rows, 1, 7);
}

void Application::addTrip()
{
    m_sheet.addHeading(QStringLiteral("持出しの内容"));
    m_sheet.addGrid({
        wideRow(QStringLiteral("目的"), m_takeOut.purpose),
        wideRow(QStringLiteral("持出し先"), m_takeOut.destination),
        wideRow(QStringLiteral("持出者"), m_paper.carrier),
        pairRow(QStringLiteral("持出し日時"), momentOrBlank(m_takeOut.leavesAt),
                QStringLiteral("返却予定日時"), momentOrBlank(m_takeOut.backBy)),
        wideRow(QStringLiteral("庁外での処理"),
                yesNoText(m_takeOut.processedOutside, QStringLiteral("する"), QStringLiteral("しない"))),
    });
    if (m_takeOut.processedOutside == true) {
        m_sheet.addGrid({
            wideRow(QStringLiteral("安全管理措置"), m_takeOut.safetyRules),
            pairRow(QStringLiteral("定めた日"), dayOrBlank(m_takeOut.safetyRulesFixedOn),
                    QStringLiteral("統括責任者の措置"),
                    yesNoText(m_takeOut.cityRulesApplied, QStringLiteral("適用"), QStringLiteral("対象外"))),
        });
    }
}

void Application::addSafeguards()
{
    m_sheet.addHeading(QStringLiteral("講じる対策"));
    QStringList texts;
    for (std::size_t i = 0; i < std::size(safeguards); ++i)
        texts << tickBox(m_takeOut.safeguards.contains(Safeguard(i)), safeguardText(Safeguard(i)));
    m_sheet.addGrid({{sheetValue(texts.join(QLatin1Char('\n')), 100)}});
}

void Application::addDecision()
{
    m_sheet.addHeading(QStringLiteral("決裁"));
    const std::optional<bool> decision = m_takeOut.approvedBy ? std::optional<bool>(true) : std::nullopt;
    QList<SheetRow> rows {
        pairRow(QStringLiteral("承認"),
                yesNoText(decision, QStringLiteral("承認する"), QStringLiteral("承認しない")),
                QStringLiteral("決裁年月日"), dayOrBlank(m_takeOut.approvedOn)),
        {sheetLabel(QStringLiteral("承認者の職・氏名"), sheetLabelShare),
         sheetValue(m_paper.approver, 72),
         {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}},
        wideRow(QStringLiteral("条件"), m_takeOut.condition),
    };
    if (!m_takeOut.selfApprovalReason.isEmpty())
        rows << wideRow(QStringLiteral("自ら承認する理由（第14条第1項第1号）"), m_takeOut.selfApprovalReason);
    m_sheet.addGrid(rows, 0, 9);
}

void Application::addReturn()
{
    m_sheet.addHeading(QStringLiteral("返却の確認"));
    m_sheet.addGrid(
        {
            pairRow(QStringLiteral("返却日時"), momentOrBlank(m_takeOut.returnedAt),
                    QStringLiteral("データの消去"),
                    yesNoText(m_takeOut.erased, QStringLiteral("消去した"), QStringLiteral("していない"))),
            {sheetLabel(QStringLiteral("確認者の職・氏名"), sheetLabelShare),
             sheetValue(m_paper.confirmer, 72),
             {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}},
        },
        0, 9);
}

QString amountText(const TakeOutItem &item, const Asset &asset)
{
    if (!item.quantity)
        return quantityText(asset);
    return countText(*item.quantity) + asset.unit;
}

/// Whoever decides; the manager's own goes to the department officer (position F13).
QString addresseeOf(const Policy &policy, const Records &records, const TakeOut &takeOut)
{
    const Id<Staff> asks = takeOut.requester ? takeOut.requester : takeOut.carrier;
    const bool isManagers = officeOf(records, asks) == Office::SectionManager;
    const QString id = isManagers ? QStringLiteral("department_officer") : QStringLiteral("section_manager");
    for (const PolicyOffice &office : policy.offices) {
        if (office.id == id)
            return office.title;
    }
    return {};
}

TakeOutPaper paperOf(const Policy &policy, const Records &records, const TakeOut &takeOut)
{
    TakeOutPaper paper;
    paper.takeOut = takeOut;
    for (const TakeOutItem &item : takeOut.items) {
        const Asset asset = records.find(item.asset).value_or(Asset {});
        paper.lines << TakeOutPaper::Line {takeOutThing(policy, records, item, {}),
                                           asset.number,
                                           asset.name,
                                           kindText(asset.kind),
                                           QStringList {levelText(asset.confidentiality),
                                                        levelText(asset.integrity),
                                                        levelText(asset.availability)}
                                               .join(QStringLiteral("・")),
                                           amountText(item, asset)};
    }
    paper.applicant = postAndName(records, takeOut.requester ? takeOut.requester : takeOut.carrier);
    paper.carrier = postAndName(records, takeOut.carrier);
    paper.approver = postAndName(records, takeOut.approvedBy);
    paper.confirmer = postAndName(records, takeOut.confirmedBy);
    paper.addressee = addresseeOf(policy, records, takeOut);
    return paper;
}

QDateTime orderOf(const TakeOut &takeOut)
{
    return takeOut.leavesAt.isValid() ? takeOut.leavesAt : QDateTime(takeOut.requestedOn, QTime(), Qt::UTC);
}

QString returnText(const TakeOut &takeOut, const TakeOutItem &item)
{
    switch (stateOf(takeOut, item)) {
    case ReturnState::Out:
        return {};
    case ReturnState::Lost:
        return QStringLiteral("紛失");
    case ReturnState::Returned:
        break;
    }
    return eraText(item.returnedOn.isValid() ? item.returnedOn : dayInJapan(takeOut.returnedAt),
                   EraStyle::Short);
}

QString safeguardsText(const TakeOut &takeOut)
{
    QStringList texts;
    for (const Safeguard safeguard : takeOut.safeguards)
        texts << shortSafeguardText(safeguard);
    return texts.join(QStringLiteral("・"));
}

QString erasedText(const TakeOut &takeOut, const TakeOutItem &item)
{
    if (stateOf(takeOut, item) != ReturnState::Returned)
        return {};
    const std::optional<bool> erased = item.erased ? item.erased : takeOut.erased;
    return !erased ? QStringLiteral("－") : *erased ? QStringLiteral("済") : QStringLiteral("未");
}

QString cellText(const QString &column, const TakeOutPaper &paper, const TakeOutPaper::Line &line)
{
    const TakeOut &t = paper.takeOut;
    const TakeOutItem &item = line.thing.item;
    const auto is = [&](const char *name) { return column == QLatin1String(name); };
    if (is("number"))
        return t.number;
    if (is("thing"))
        return QStringList {line.number, line.name, item.individualNumber}
            .join(QLatin1Char(' '))
            .simplified();
    if (is("amount"))
        return line.amount;
    if (is("levels"))
        return line.levels;
    if (is("destination"))
        return t.destination;
    if (is("purpose"))
        return t.purpose;
    if (is("carrier"))
        return paper.carrier;
    if (is("safeguards"))
        return safeguardsText(t);
    if (is("left"))
        return eraText(dayInJapan(t.leavesAt), EraStyle::Short);
    if (is("due"))
        return eraText(dayInJapan(t.backBy), EraStyle::Short);
    if (is("approval")) {
        if (t.approvedBy)
            return QStringLiteral("%1\n%2").arg(eraText(t.approvedOn, EraStyle::Short), paper.approver);
        return approvalGround(line.thing.facts) ? QStringLiteral("未承認") : QStringLiteral("不要");
    }
    if (is("returned"))
        return returnText(t, item);
    if (is("erased"))
        return erasedText(t, item);
    if (is("confirmed"))
        return stateOf(t, item) == ReturnState::Returned ? paper.confirmer : QString();
    if (is("remarks"))
        return QStringList {item.note, t.remarks}.join(QLatin1Char('\n')).trimmed();
    return {};
}

} // namespace

TakeOutPaper takeOutPaper(const Policy &policy, const Records &records, Id<TakeOut> id)
{
    const auto takeOut = records.find(id);
    if (!takeOut)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(TakeOut::spec))
                        .arg(id.value));
    return paperOf(policy, records, *takeOut);
}

QByteArray takeOutApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const TakeOutPaper &paper)
{
    return Application(form, frame, paper).pdf();
}

QList<TakeOutPaper> takeOutsOfYear(const Policy &policy, const Records &records, FiscalYear year)
{
    QList<TakeOut> takeOuts;
    for (const Stored &stored : records.list(TakeOut::spec)) {
        const auto takeOut = fromValues<TakeOut>(stored.values);
        const QDate day = takeOut.leavesAt.isValid() ? dayInJapan(takeOut.leavesAt) : takeOut.requestedOn;
        if (day.isValid() && FiscalYear::of(day) == year)
            takeOuts << takeOut;
    }
    std::stable_sort(takeOuts.begin(), takeOuts.end(),
                     [](const TakeOut &a, const TakeOut &b) { return orderOf(a) < orderOf(b); });
    QList<TakeOutPaper> papers;
    for (const TakeOut &takeOut : std::as_const(takeOuts))
        papers << paperOf(policy, records, takeOut);
    return papers;
}

QByteArray takeOutListPdf(const PolicyForm &form, const PaperFrame &frame,
                          const QList<TakeOutPaper> &takeOuts, FiscalYear year,
                          const std::function<bool(qsizetype, qsizetype)> &progress)
{
    QList<std::pair<qsizetype, qsizetype>> rows;
    qsizetype out = 0;
    qsizetype overdue = 0;
    qsizetype lost = 0;
    for (qsizetype i = 0; i < takeOuts.size(); ++i) {
        const TakeOut &takeOut = takeOuts.at(i).takeOut;
        const bool isLate = isOverdue(takeOut, frame.madeAt);
        for (qsizetype line = 0; line < takeOuts.at(i).lines.size(); ++line) {
            rows << std::pair(i, line);
            const ReturnState state = stateOf(takeOut, takeOut.items.at(line));
            const bool hasLeft = takeOut.leavesAt.isValid() && takeOut.leavesAt <= frame.madeAt;
            out += state == ReturnState::Out && hasLeft ? 1 : 0;
            overdue += state == ReturnState::Out && isLate ? 1 : 0;
            lost += state == ReturnState::Lost ? 1 : 0;
        }
    }
    ListParts parts;
    parts.subject = QStringLiteral("年度：") + year.text();
    for (const auto &[name, count] :
         {std::pair(QStringLiteral("持出し"), rows.size()), std::pair(QStringLiteral("持出し中"), out),
          std::pair(QStringLiteral("期限超過"), overdue), std::pair(QStringLiteral("紛失"), lost)})
        parts.figures.append({name, countText(count)});
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) {
        const auto [takeOut, line] = rows.at(row);
        return cellText(column.column, takeOuts.at(takeOut), takeOuts.at(takeOut).lines.at(line));
    };
    return listFormPdf(form, frame, rows.size(), cell, progress, parts);
}

} // namespace mamori
