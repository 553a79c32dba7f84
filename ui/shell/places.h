// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

namespace mamori {

/// A place of work: what is done in one go stands together in the navigation.
struct Place {
    QString title;
    QList<const Register *> registers;
};

/// The places that have something to show, in the order of the navigation. Every register stands in one.
QList<Place> placesOfWork();

} // namespace mamori
