// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/all.h"
#include "model/registers/asset.h"
#include "model/rules/field_details.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

bool mattersIn(const Asset &asset, const char *column)
{
    const qsizetype index = columnIndex(Asset::spec, QLatin1String(column));
    return matters(Asset::spec, Asset::spec.fields[std::size_t(index)], toValues(asset));
}

} // namespace

TEST(FieldDetails, aDetailMattersOnceItsAnswerIsGiven)
{
    Asset asset;
    EXPECT_TRUE(mattersIn(asset, "name"));
    EXPECT_TRUE(mattersIn(asset, "origin"));
    EXPECT_FALSE(mattersIn(asset, "origin_section"));
    asset.origin = Origin::MadeHere;
    EXPECT_FALSE(mattersIn(asset, "origin_section"));
    asset.origin = Origin::Outside;
    EXPECT_TRUE(mattersIn(asset, "origin_section"));
    EXPECT_TRUE(mattersIn(asset, "provider_integrity"));
    asset.retentionKind = RetentionKind::Years;
    EXPECT_TRUE(mattersIn(asset, "retention_years"));
    EXPECT_FALSE(mattersIn(asset, "retention_event"));
    asset.labelNeeded = false;
    EXPECT_FALSE(mattersIn(asset, "label_done"));
    asset.labelNeeded = true;
    EXPECT_TRUE(mattersIn(asset, "label_done"));
}

// A column that was renamed, or an answer that no choice has, would hide a field for ever.
TEST(FieldDetails, everyDetailCanComeToMatter)
{
    for (const Register *reg : allRegisters()) {
        for (const Field &field : reg->fields) {
            if (matters(*reg, field, reg->blank()))
                continue;
            EXPECT_FALSE(field.rules & Required) << reg->table << '.' << field.column;
            bool canMatter = false;
            for (qsizetype of = 0; const Field &other : reg->fields) {
                Values values = reg->blank();
                QStringList answers {QStringLiteral("1")};
                for (const Choice &choice : other.choices)
                    answers << QString::fromLatin1(choice.key);
                for (const QString &answer : answers) {
                    values[of] = answer;
                    canMatter = canMatter || matters(*reg, field, values);
                }
                ++of;
            }
            EXPECT_TRUE(canMatter) << reg->table << '.' << field.column;
        }
    }
}
