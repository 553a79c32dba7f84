// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/people_lists.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// The form 特定個人情報取扱担当者一覧 (Art. 13(2)): who does what in which My Number work.
QByteArray myNumberHandlersPdf(const PolicyForm &form, const PaperFrame &frame,
                               const QList<MyNumberHandler> &handlers);
/// The form 不要ID一覧 (Art. 55(2)).
QByteArray unneededIdsPdf(const PolicyForm &form, const PaperFrame &frame, const QList<UnneededId> &ids);
/// The form 緊急連絡網 (Art. 10(1)(5), 12(1)(5)): a tree on one page, which branches from the section to each
/// kind of contact in the order of calling. More than a page holds goes on on the next.
QByteArray contactTreePdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                          const QList<ContactLine> &contacts);

} // namespace mamori
