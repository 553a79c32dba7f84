// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>

class QWidget;

namespace mamori {

/// What stands in the inputs of a page or a dialog that are asked for now, in the order of the page, to be
/// put back later. Passwords are left out.
QJsonArray typedIn(const QWidget &page);
/// Puts it back as a hand would, one after the other: an answer may bring up the next inputs. What is no
/// longer asked is left.
void typeInto(const QWidget &page, const QJsonArray &typed);

} // namespace mamori
