// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QString;
class QWidget;

namespace mamori {

/// Asks for a folder, beginning in one, and hands on the one that was chosen; what goes wrong then is told.
void chooseFolder(QWidget *parent, const QString &title, const QString &beginning,
                  const std::function<void(const QString &folder)> &take);

} // namespace mamori
