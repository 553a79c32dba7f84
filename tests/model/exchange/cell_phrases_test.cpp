// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/cell_phrases.h"
#include "model/exchange/import.h"
#include "model/registers/all.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const ImportWords &assetWords()
{
    static const ImportWords words(Asset::spec);
    return words;
}

} // namespace

TEST(ReadRetention, knowsTheWaysOfWritingIt)
{
    const std::pair<const char16_t *, std::optional<RetentionPhrase>> table[] = {
        {u"5年", {{RetentionKind::Years, 5, {}, false}}},
        {u"２７年", {{RetentionKind::Years, 27, {}, false}}},
        {u"5", {{RetentionKind::Years, 5, {}, false}}},
        {u"10年間", {{RetentionKind::Years, 10, {}, false}}},
        {u"３ヶ年", {{RetentionKind::Years, 3, {}, false}}},
        {u"5年保存", {{RetentionKind::Years, 5, {}, false}}},
        {u"除票後5年", {{RetentionKind::AfterEvent, 5, QStringLiteral("除票"), false}}},
        {u"契約終了後 ３年間", {{RetentionKind::AfterEvent, 3, QStringLiteral("契約終了"), false}}},
        {u"完結の日から5年", {{RetentionKind::AfterEvent, 5, QStringLiteral("完結"), false}}},
        {u"常用", {{RetentionKind::Permanent, {}, {}, false}}},
        {u"永年", {{RetentionKind::Permanent, {}, {}, true}}},
        {u"1年未満", {{RetentionKind::Years, 1, {}, true}}},
        {u"－", {{RetentionKind::None, {}, {}, false}}},
        {u"-", {{RetentionKind::None, {}, {}, false}}},
        {u"なし", {{RetentionKind::None, {}, {}, false}}},
        {u"6か月", std::nullopt},
        {u"2000年", std::nullopt},
        {u"文書規程による", std::nullopt},
    };
    for (const auto &[text, phrase] : table)
        EXPECT_EQ(readRetention(QString::fromUtf16(text), assetWords()), phrase)
            << qPrintable(QString::fromUtf16(text));
}

TEST(ReadQuantity, partsNumberAndUnit)
{
    const auto note = [](const char16_t *text) { return QString::fromUtf16(text); };
    const std::pair<const char16_t *, std::optional<QuantityPhrase>> table[] = {
        {u"１式", {{1, QStringLiteral("式"), {}}}},
        {u"一式", {{1, QStringLiteral("式"), {}}}},
        {u"50冊", {{50, QStringLiteral("冊"), {}}}},
        {u"３台", {{3, QStringLiteral("台"), {}}}},
        {u"２", {{2, {}, {}}}},
        {u"1,200 件", {{1200, QStringLiteral("件"), {}}}},
        {u"約1,200件", {{1200, QStringLiteral("件"), note(u"約1,200件")}}},
        {u"500枚程度", {{500, QStringLiteral("枚"), note(u"500枚程度")}}},
        {u"1000件以上", {{1000, QStringLiteral("件"), note(u"1000件以上")}}},
        {u"多数", {{std::nullopt, {}, note(u"多数")}}},
        {u"3冊、2箱", {{std::nullopt, {}, note(u"3冊、2箱")}}},
        {u"－", {{std::nullopt, {}, {}}}},
        {u"3??", std::nullopt},
        {u"abc", std::nullopt},
        {u"-5", std::nullopt},
        {u"1.5箱", std::nullopt},
        {u"#REF!", std::nullopt},
    };
    for (const auto &[text, phrase] : table)
        EXPECT_EQ(readQuantity(QString::fromUtf16(text), assetWords()), phrase)
            << qPrintable(QString::fromUtf16(text));
}

TEST(ReadInformation, answersOnlyWhatIsSaid)
{
    const std::pair<const char16_t *, InformationPhrase> table[] = {
        {u"特定個人情報", {true, true, {}, false}},
        {u"個人情報", {{}, true, {}, false}},
        {u"法人情報", {{}, {}, true, false}},
        {u"個人情報・法人情報", {{}, true, true, false}},
        {u"特定個人情報\n法人情報", {true, true, true, false}},
        {u"なし", {false, false, false, false}},
        {u"－", {false, false, false, false}},
        {u"住所、氏名", {{}, {}, {}, true}},
        {u"個人情報、住所", {{}, true, {}, true}},
    };
    for (const auto &[text, phrase] : table)
        EXPECT_EQ(readInformation(QString::fromUtf16(text), assetWords()), phrase)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NumberInWords, findsTheOnlyNumber)
{
    EXPECT_EQ(numberInWords(QStringLiteral("約５００人")), 500);
    EXPECT_EQ(numberInWords(QStringLiteral("1,200名程度")), 1200);
    EXPECT_EQ(numberInWords(QStringLiteral("3人と2人")), std::nullopt);
    EXPECT_EQ(numberInWords(QStringLiteral("不明")), std::nullopt);
}

TEST(ImportWords, pointAtColumnsAndChoicesThatExist)
{
    QFile file(QStringLiteral(":/mamori/exchange/headings.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject dictionary = QJsonDocument::fromJson(file.readAll()).object();
    int registers = 0;
    for (const Register *reg : allRegisters()) {
        const QJsonObject own = dictionary.value(QLatin1String(reg->table)).toObject();
        registers += own.isEmpty() ? 0 : 1;
        QSet<QString> targets;
        for (const auto &[column, label] : importTargets(*reg))
            targets << column;
        QHash<QString, QString> seen;
        const QJsonObject headings = own.value(QLatin1String("headings")).toObject();
        for (auto each = headings.begin(); each != headings.end(); ++each) {
            EXPECT_TRUE(targets.contains(each.key())) << qPrintable(each.key());
            for (const auto &heading : each.value().toArray()) {
                const QString folded = foldWord(heading.toString());
                EXPECT_EQ(seen.value(folded, each.key()), each.key()) << qPrintable(heading.toString());
                seen.insert(folded, each.key());
            }
        }
        for (const char *part : {"words", "vagueWords", "nameHints"}) {
            const QJsonObject columns = own.value(QLatin1String(part)).toObject();
            for (auto column = columns.begin(); column != columns.end(); ++column) {
                const qsizetype index = columnIndex(*reg, column.key());
                ASSERT_GE(index, 0) << qPrintable(column.key());
                const QJsonObject choices = column.value().toObject();
                for (const QString &key : choices.keys())
                    EXPECT_NO_THROW(choiceIndex(reg->fields[std::size_t(index)].choices, key))
                        << qPrintable(key);
            }
        }
    }
    EXPECT_EQ(registers, int(allRegisters().size()) - 1) << "all but the decisions, which nobody imports";
}
