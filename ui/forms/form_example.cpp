// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_example.h"

#include "model/rules/numbering.h"
#include "model/sample/sample_section.h"
#include "model/store/ledger.h"
#include "reports/forms/form_maker.h"

#include <QTemporaryDir>

namespace mamori {

/// The data stand in a ledger that goes with this function. It is encrypted like any other, under a key that
/// nobody keeps.
QByteArray formExample(const PolicyForm &form, const Policy &policy, const Clock &clock)
{
    constexpr KeyCost cheap {1, 8U << 20};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("example.mamori"));
    const Ledger::Created created = Ledger::create(path, Secret::fromPassword(randomRecoveryCode()), cheap);
    const std::unique_ptr<Ledger> ledger = Ledger::open(path, created.key);
    Records records(*ledger, clock);
    useNumbering(records);
    fillWithSample(records, policy);
    return makeForm(form, records, policy);
}

} // namespace mamori
