// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "tests/model/store/store_fixture.h"

#include "model/policy/form_layout.h"
#include "model/registers/all.h"
#include "model/rules/city_forms.h"
#include "model/rules/numbering.h"
#include "model/sample/sample_section.h"
#include "reports/forms/form_maker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace mamori;

/// The forms of a section as the city has changed them, on paper.
class CityFormPapersTest : public testing::Test
{
protected:
    void fillSample()
    {
        useNumbering(records);
        fillWithSample(records, policy);
    }
    PolicyForm form(const char *id) const { return formOfDay(policy, records, QLatin1String(id)).value(); }
    void store(const PolicyForm &changed) { storeCityForm(records, policy, withPaperWidths(changed), today); }
    /// What stands on the paper, but for the line that says when it was printed and from which ledger.
    QString paper(const char *id, const QString &record = {})
    {
        static const QRegularExpression foot(QStringLiteral("出力.*?台帳照合[0-9a-f]{12}"));
        return PdfCheck(makeForm(QLatin1String(id), records, policy, record)).squeezed().remove(foot);
    }

    QDate today {2026, 10, 1};
    const Policy &policy = builtInPolicy();
    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records {*ledger, Clock {[this] { return QDateTime(today, QTime(3, 0), Qt::UTC); }}};
};

/// Takes off the list the words that stand on this paper.
static void strikeWords(QHash<QString, QString> &open, const QByteArray &pdf)
{
    const QString text = PdfCheck(pdf).squeezed();
    open.removeIf([&text](auto word) { return text.contains(word.value()); });
}

TEST_F(CityFormPapersTest, everyWordOfEverySheetCanBeReplaced)
{
    LedgerFolder emptyFolder;
    const std::unique_ptr<Ledger> emptyLedger = emptyFolder.open();
    Records empty(*emptyLedger, records.clock());
    fillSample();
    // Words that only a case shows which the sample has not: a decision without questions, an asset received
    // from elsewhere, a breach under instructions, a trip that its applicant approved.
    const QSet<QString> rare {
        QStringLiteral("件名の無い"),
        QStringLiteral("パスワード変更"),
        QStringLiteral("再発防止の措置"),
        QStringLiteral("判断の理由"),
        QStringLiteral("前回の判定"),
        QStringLiteral("受けた指示とその結果"),
        QStringLiteral("受けた日時"),
        QStringLiteral("受領の範囲"),
        QStringLiteral("安全管理措置"),
        QStringLiteral("定めた日"),
        QStringLiteral("実施"),
        QStringLiteral("平均点"),
        QStringLiteral("担当者"),
        QStringLiteral("指示"),
        QStringLiteral("指示した者"),
        QStringLiteral("提供元"),
        QStringLiteral("提供元の分類"),
        QStringLiteral("提供元の程度分類"),
        QStringLiteral("期限"),
        QStringLiteral("条件はない。"),
        QStringLiteral("満たさない条件がある。この申請の前に、例外の承認（第112条）を受けること。"),
        QStringLiteral("理解した者"),
        QStringLiteral("申請事項はない。"),
        QStringLiteral("申請者が承認した理由"),
        QStringLiteral("終えた日時・結果"),
        QStringLiteral("統括責任者の措置"),
        QStringLiteral("自ら承認する理由（第14条第1項第1号）"),
        QStringLiteral("質問によらずに判定した。"),
        QStringLiteral("適用"),
        QStringLiteral("遮断・停止")};
    for (const PolicyForm &ours : policy.forms) {
        if (ours.words.isEmpty())
            continue;
        PolicyForm marked = ours;
        QHash<QString, QString> open;
        for (qsizetype i = 0; i < marked.words.size(); ++i) {
            marked.words[i].text = QStringLiteral("語%1号").arg(i);
            open.insert(marked.words[i].ours, marked.words[i].text);
        }
        strikeWords(open, makeForm(marked, empty, policy));
        if (scopeOf(ours.layout) == FormScope::Whole)
            strikeWords(open, makeForm(marked, records, policy));
        else
            for (const Stored &stored : records.list(*findRegister(ours.reg))) {
                if (open.isEmpty())
                    break;
                if (suitsForm(ours, stored.values))
                    strikeWords(open, makeForm(marked, records, policy, QString::number(stored.id)));
            }
        for (auto word = open.cbegin(); word != open.cend(); ++word)
            EXPECT_TRUE(rare.contains(word.key()))
                << ours.id.toStdString() << ": " << word.key().toStdString();
    }
}

TEST_F(CityFormPapersTest, theSectionsOfASheetStandInTheOrderOfTheForm)
{
    fillSample();
    for (const PolicyForm &ours : policy.forms) {
        if (ours.sections.size() < 2)
            continue;
        // As the program lays it out, without being told an order …
        PolicyForm unordered = ours;
        unordered.sections.clear();
        const QString text = PdfCheck(makeForm(ours, records, policy)).squeezed();
        EXPECT_EQ(text.toStdString(), PdfCheck(makeForm(unordered, records, policy)).squeezed().toStdString())
            << ours.id.toStdString();
        // … and the other way round.
        PolicyForm reversed = ours;
        std::reverse(reversed.sections.begin(), reversed.sections.end());
        const QString back = PdfCheck(makeForm(reversed, records, policy)).squeezed();
        const QString first = QStringLiteral("1%1").arg(ours.sections.first());
        EXPECT_FALSE(text.contains(first) && back.contains(first)) << ours.id.toStdString();
    }
}

TEST_F(CityFormPapersTest, aListHasAnotherColumnInItsPlace)
{
    fillSample();
    PolicyForm list = form("disposal_list");
    list.number = QStringLiteral("管財様式第5号");
    list.stamps << QStringLiteral("主任");
    list.columns.insert(1,
                        {QStringLiteral("contractor"), QStringLiteral("処分した業者"), QString(), 20,
                         QStringLiteral("left")});
    list.columns[2].title = QStringLiteral("手放した物");
    store(list);
    const QString text = paper("disposal_list");
    for (const char *words : {"管財様式第5号", "主任", "処分した業者", "手放した物", "令和8年10月1日改定"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << '\n' << text.toStdString();
    EXPECT_LT(text.indexOf(QStringLiteral("処分した業者")), text.indexOf(QStringLiteral("手放した物")));
    EXPECT_FALSE(text.contains(policy.findForm(list.id)->number));
    const PdfCheck check(makeForm(list.id, records, policy));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST_F(CityFormPapersTest, papersOfEarlierDaysPrintAsTheyWere)
{
    fillSample();
    QHash<QString, QString> before;
    const std::pair<const char *, const char *> dated[] = {{"approval_application", "requested_on"},
                                                           {"take_out_application", "requested_on"},
                                                           {"disposal_application", "requested_on"},
                                                           {"classification_sheet", "decided_on"}};
    const auto oldest = [this](const char *id, const char *column) {
        Query query;
        query.order = {{QLatin1String(column), false}};
        for (const Stored &stored : records.list(*findRegister(form(id).reg), query)) {
            if (!stored.values.at(columnIndex(*findRegister(form(id).reg), QLatin1String(column))).isNull())
                return QString::number(stored.id);
        }
        ADD_FAILURE() << id;
        return QString();
    };
    for (const auto &[id, column] : dated)
        before.insert(QLatin1String(id), paper(id, oldest(id, column)));
    today = {2027, 2, 1};
    for (const auto &[id, column] : dated) {
        PolicyForm changed = form(id);
        changed.title = QStringLiteral("改めた様式");
        changed.number = QStringLiteral("新") + changed.number;
        changed.words.first().text = QStringLiteral("改めた言葉");
        changed.stamps << QStringLiteral("主任");
        store(changed);
    }
    for (const auto &[id, column] : dated) {
        EXPECT_EQ(paper(id, oldest(id, column)).toStdString(), before.value(QLatin1String(id)).toStdString())
            << id;
        LedgerFolder other;
        const std::unique_ptr<Ledger> blank = other.open();
        Records nothing(*blank, records.clock());
        const QString example = PdfCheck(makeForm(form(id), nothing, policy)).squeezed();
        EXPECT_TRUE(example.contains(QStringLiteral("改めた様式"))) << id;
    }
}

TEST_F(CityFormPapersTest, aFormOfTheSectionsOwnIsPrinted)
{
    fillSample();
    const PolicyForm own = newListForm(records, *findRegister(QStringLiteral("area")));
    store(own);
    const QString text = paper("own_1");
    EXPECT_TRUE(text.contains(own.number));
    EXPECT_TRUE(text.contains(QStringLiteral("令和8年10月1日制定")));
    for (const Stored &stored : records.list(*findRegister(own.reg)))
        EXPECT_TRUE(text.contains(captionOf(*findRegister(own.reg), stored.values).section(u' ', -1)));
}
