// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/checklist_answer.h"

namespace mamori {

static constexpr Field checklistAnswerFields[] = {
    field<&ChecklistAnswer::question>("question", QT_TRANSLATE_NOOP("Field", "Question id")),
    field<&ChecklistAnswer::article>("article", QT_TRANSLATE_NOOP("Field", "Article")),
    field<&ChecklistAnswer::text>("text", QT_TRANSLATE_NOOP("Field", "Question"), Required),
    field<&ChecklistAnswer::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
    field<&ChecklistAnswer::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&ChecklistAnswer::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&ChecklistAnswer::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "Answered on")),
};

std::span<const Field> ChecklistAnswer::lineFields()
{
    return checklistAnswerFields;
}

} // namespace mamori
