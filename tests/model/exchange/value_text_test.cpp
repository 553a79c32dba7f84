// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/registers/incident.h"
#include "model/registers/take_out.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

struct Words {
    const Register &reg;
    const char *column;
    const char16_t *text;
    QVariant value;
};

const Field &fieldOf(const Register &reg, const char *column)
{
    return reg.fields[std::size_t(columnIndex(reg, QLatin1String(column)))];
}

std::variant<QVariant, Problem> read(const Register &reg, const char *column, const QString &text)
{
    const Policy policy = samplePolicy();
    return readValue(fieldOf(reg, column), text, sampleContext(policy));
}

QString display(const Register &reg, const char *column, const QVariant &value)
{
    const Policy policy = samplePolicy();
    return displayText(fieldOf(reg, column), value, sampleContext(policy));
}

QString exchange(const Register &reg, const char *column, const QVariant &value)
{
    const Policy policy = samplePolicy();
    return exchangeText(fieldOf(reg, column), value, sampleContext(policy));
}

const Register &asset = Asset::spec;

} // namespace

TEST(ReadValue, takesWhatPeopleWrite)
{
    const QVariant none;
    const QVariant yes = qint64(1);
    const QVariant no = qint64(0);
    const Words table[] = {
        {asset, "name", u"", none},
        {asset, "name", u" 端末 \n", QStringLiteral(" 端末 \n")},
        {asset, "quantity", u" ", none},
        {asset, "quantity", u"３", qint64(3)},
        {asset, "quantity", u"1,200", qint64(1200)},
        {asset, "quantity", u"１，２００", qint64(1200)},
        {asset, "quantity", u"▲5", qint64(-5)},
        {asset, "quantity", u"－5", qint64(-5)},
        {asset, "has_personal", u"○", yes},
        {asset, "has_personal", u"◯", yes},
        {asset, "has_personal", u"はい", yes},
        {asset, "has_personal", u"有", yes},
        {asset, "has_personal", u"あり", yes},
        {asset, "has_personal", u"YES", yes},
        {asset, "has_personal", u"１", yes},
        {asset, "has_personal", u"TRUE", yes},
        {asset, "has_personal", u"×", no},
        {asset, "has_personal", u"いいえ", no},
        {asset, "has_personal", u"無", no},
        {asset, "has_personal", u"なし", no},
        {asset, "has_personal", u"No", no},
        {asset, "acquired_on", u"令和６年４月１日", QStringLiteral("2024-04-01")},
        {asset, "acquired_on", u"R6.4.1", QStringLiteral("2024-04-01")},
        {asset, "acquired_on", u"2025-01-20T09:30:00", QStringLiteral("2025-01-20")},
        {asset, "acquired_on", u"2025/1/20 0:00", QStringLiteral("2025-01-20")},
        {asset, "kind", u"paper", QStringLiteral("paper")},
        {asset, "kind", u"Network device", QStringLiteral("network_device")},
        {asset, "kind", u"network  DEVICE", QStringLiteral("network_device")},
        {asset, "confidentiality", u"3", QStringLiteral("3")},
        {asset, "confidentiality", u"３", QStringLiteral("3")},
        {asset, "confidentiality", u"機密性3", QStringLiteral("3")},
        {asset, "confidentiality", u"機密性３", QStringLiteral("3")},
        {asset, "integrity", u"完全性 2", QStringLiteral("2")},
        {asset, "custodian", u"10001", qint64(7)},
        {asset, "custodian", u"見本 一郎", qint64(7)},
        {asset, "custodian", u" 例示 太郎 ", qint64(8)},
        {TakeOut::spec, "leaves_at", u"2024-04-01T00:30:00Z", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "leaves_at", u"2024-04-01T09:30:00+09:00", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "leaves_at", u"2024-04-01T09:30:00", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "leaves_at", u"2024/4/1 9:30", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "leaves_at", u"令和６年４月１日　９：３０", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "leaves_at", u"令和6年4月1日9時30分", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "leaves_at", u"R6.4.1 8時", QStringLiteral("2024-03-31T23:00:00Z")},
        {TakeOut::spec, "leaves_at", u"R6.4.1(月) 9:30", QStringLiteral("2024-04-01T00:30:00Z")},
        {TakeOut::spec, "safeguards", u"lockable_case minimum_data",
         QStringLiteral("lockable_case minimum_data")},
        {TakeOut::spec, "safeguards", u"Carried in a traceable way、Carried in a lockable case",
         QStringLiteral("traceable lockable_case")},
        {TakeOut::spec, "safeguards", u"traceable\ntraceable", QStringLiteral("traceable")},
    };
    for (const Words &words : table) {
        const auto reading = read(words.reg, words.column, QString::fromUtf16(words.text));
        const auto *value = std::get_if<QVariant>(&reading);
        ASSERT_TRUE(value) << words.column << ' ' << qPrintable(QString::fromUtf16(words.text));
        EXPECT_EQ(*value, words.value) << words.column << ' ' << qPrintable(QString::fromUtf16(words.text))
                                       << " gives " << qPrintable(value->toString());
    }
}

TEST(ReadValue, refusesAndSaysWhatIsExpected)
{
    const std::tuple<const Register *, const char *, const char16_t *, const char16_t *> table[] = {
        {&asset, "quantity", u"三つ", u"whole number"},
        {&asset, "quantity", u"1.5", u"whole number"},
        {&asset, "quantity", u"9999999999999999999", u"whole number"},
        {&asset, "has_personal", u"たぶん", u"yes nor no"},
        {&asset, "acquired_on", u"令和99年13月1日", u"R6.4.1"},
        {&asset, "acquired_on", u"令和6年4月", u"2024-04-01"},
        {&asset, "acquired_on", u"2024-02-30", u"no day"},
        {&asset, "kind", u"什器", u"Terminal"},
        {&asset, "confidentiality", u"4", u"機密性3"},
        {&asset, "confidentiality", u"A", u"機密性1"},
        {&asset, "custodian", u"誰か", u"Staff"},
        {&asset, "restrictions", u"done", u"list of rows"},
        {&TakeOut::spec, "leaves_at", u"2024-04-01", u"time"},
        {&TakeOut::spec, "leaves_at", u"2024-04-01 25:00", u"time"},
        {&TakeOut::spec, "safeguards", u"lockable_case magic", u"Carried in a lockable case"},
        {&TakeOut::spec, "items", u"[{\"asset\":3}]", u"Asset"},
        {&TakeOut::spec, "items", u"[{\"asset\":\"asset3\",\"quantity\":1.5}]", u"whole number"},
        {&Incident::spec, "timeline", u"[{\"kind\":\"gossip\"}]", u"Report made"},
    };
    for (const auto &[reg, column, text, expected] : table) {
        const auto reading = read(*reg, column, QString::fromUtf16(text));
        const auto *problem = std::get_if<Problem>(&reading);
        ASSERT_TRUE(problem) << column << ' ' << qPrintable(QString::fromUtf16(text));
        EXPECT_EQ(problem->column, QLatin1String(column));
        EXPECT_TRUE(problem->text.contains(QString::fromUtf16(expected))) << qPrintable(problem->text);
    }
}

TEST(ReadValue, quotesOnlyTheBeginningOfALongText)
{
    const auto reading = read(asset, "quantity", QString(5000, u'x'));
    const auto *problem = std::get_if<Problem>(&reading);
    ASSERT_TRUE(problem);
    EXPECT_LT(problem->text.size(), 100);
}

TEST(DisplayText, isWhatPeopleRead)
{
    EXPECT_EQ(display(asset, "name", {}), QString());
    EXPECT_EQ(display(asset, "acquired_on", QStringLiteral("2024-04-01")), QStringLiteral("令和6年4月1日"));
    EXPECT_EQ(display(asset, "kind", QStringLiteral("network_device")), QStringLiteral("Network device"));
    EXPECT_EQ(display(asset, "confidentiality", QStringLiteral("3")), QStringLiteral("機密性3"));
    EXPECT_EQ(display(asset, "confidentiality", QStringLiteral("3A")), QStringLiteral("3A"));
    EXPECT_EQ(display(asset, "has_personal", qint64(0)), QStringLiteral("No"));
    EXPECT_EQ(display(asset, "custodian", qint64(7)), QStringLiteral("10001 見本 一郎"));
    EXPECT_EQ(display(TakeOut::spec, "leaves_at", QStringLiteral("2024-03-31T23:05:00Z")),
              QStringLiteral("令和6年4月1日 08:05"));
    EXPECT_EQ(display(TakeOut::spec, "safeguards", QStringLiteral("traceable lockable_case")),
              QStringLiteral("Carried in a traceable way, Carried in a lockable case"));
    EXPECT_EQ(display(TakeOut::spec, "items",
                      QStringLiteral("[{\"asset\":3,\"note\":\"袋\",\"quantity\":2},{\"asset\":4}]")),
              QStringLiteral("asset3 2 袋\nasset4"));
}

TEST(ExchangeText, linksByNumberAndDaysByIso)
{
    EXPECT_EQ(exchange(asset, "custodian", qint64(7)), QStringLiteral("10001"));
    EXPECT_EQ(exchange(asset, "custodian", qint64(8)), QStringLiteral("例示 太郎"));
    EXPECT_EQ(exchange(asset, "acquired_on", QStringLiteral("2024-04-01")), QStringLiteral("2024-04-01"));
    EXPECT_EQ(exchange(TakeOut::spec, "leaves_at", QStringLiteral("2024-03-31T23:05:00Z")),
              QStringLiteral("2024-03-31T23:05:00Z"));
    EXPECT_EQ(exchange(TakeOut::spec, "items", QStringLiteral("[{\"asset\":3,\"note\":\"袋\"}]")),
              QStringLiteral("[{\"asset\":\"asset3\",\"note\":\"袋\"}]"));
}
