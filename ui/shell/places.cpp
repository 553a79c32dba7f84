// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/places.h"

#include "model/registers/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

struct Declared {
    const char *title;
    std::initializer_list<const char *> tables;
};

const Declared declared[] = {
    {QT_TRANSLATE_NOOP("Place", "Assets"), {"asset", "classification_decision", "take_out"}},
    {QT_TRANSLATE_NOOP("Place", "People"), {"staff"}},
    {QT_TRANSLATE_NOOP("Place", "Matters"), {"incident"}},
    {QT_TRANSLATE_NOOP("Place", "Checks"), {"inspection"}},
};

} // namespace

QList<Place> placesOfWork()
{
    const auto registers = allRegisters();
    QList<const Register *> left(registers.begin(), registers.end());
    QList<Place> places;
    for (const Declared &place : declared) {
        Place shown {QCoreApplication::translate("Place", place.title), {}};
        for (const char *table : place.tables) {
            const Register *reg = findRegister(QLatin1String(table));
            if (left.removeOne(reg))
                shown.registers << reg;
        }
        if (!shown.registers.isEmpty())
            places << shown;
    }
    if (!left.isEmpty())
        places << Place {QCoreApplication::translate("Place", "Other registers"), left};
    return places;
}

} // namespace mamori
