// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/grid.h"
#include "model/registers/staff.h"
#include "model/value_text.h"

#include <QFile>

namespace mamori {

inline Policy samplePolicy()
{
    Policy policy;
    const std::pair<Axis, const char16_t *> axes[]
        = {{Axis::Confidentiality, u"機密性"}, {Axis::Integrity, u"完全性"}, {Axis::Availability, u"可用性"}};
    for (const auto &[axis, name] : axes) {
        for (int level = 1; level <= (axis == Axis::Confidentiality ? 3 : 2); ++level)
            policy.levels[axis] << PolicyLevel {
                QString::number(level), QString::fromUtf16(name) + QString::number(level), {}, {}, level - 1};
    }
    return policy;
}

/// A ledger in which staff 7 is 見本 一郎 (number 10001), staff 8 has no number, and records of other
/// registers are known by a number made of register and id.
inline WordContext sampleContext(const Policy &policy)
{
    const QString seven = QStringLiteral("見本 一郎");
    const QString eight = QStringLiteral("例示 太郎");
    const auto numberOf = [=](const Register &reg, qint64 id) {
        if (&reg != &Staff::spec)
            return QLatin1String(reg.table) + QString::number(id);
        return id == 7 ? QStringLiteral("10001") : id == 8 ? eight : QString();
    };
    return {policy,
            [=](const Register &reg, qint64 id) {
                return id == 7 && &reg == &Staff::spec ? QStringLiteral("10001 ") + seven : numberOf(reg, id);
            },
            [=](const Register &reg, const QString &text) -> std::optional<qint64> {
                for (qint64 id = 1; id < 100; ++id) {
                    if (!text.isEmpty()
                        && (text == numberOf(reg, id) || (id == 7 && &reg == &Staff::spec && text == seven)))
                        return id;
                }
                return std::nullopt;
            },
            numberOf};
}

inline QByteArray sampleBytes(const char *name)
{
    QFile file(QLatin1String(MAMORI_TEST_DATA "/samples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `call` says to the user when it refuses; empty when it does not.
template <class Call>
QString refusalOf(Call &&call)
{
    try {
        call();
    } catch (const Error &error) {
        return error.code() == ErrorCode::Refused ? error.text() : QString();
    }
    return {};
}

} // namespace mamori
