// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/cloud_service.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field cloudChangeFields[] = {
    field<&CloudChange::changedOn>("changed_on", QT_TRANSLATE_NOOP("Field", "Changed on"), Required),
    field<&CloudChange::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required),
    field<&CloudChange::ledgerOn>("ledger_on", QT_TRANSLATE_NOOP("Field", "Ledger and papers revised on")),
    field<&CloudChange::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Reported on")),
};

std::span<const Field> CloudChange::lineFields()
{
    return cloudChangeFields;
}

static constexpr Field fields[] = {
    field<&CloudService::number>("number", QT_TRANSLATE_NOOP("Field", "Cloud number"), Unique | Listed),
    field<&CloudService::name>("name", QT_TRANSLATE_NOOP("Field", "Name of service"), Required | Listed,
                               "124(4)"),
    field<&CloudService::provider>("provider", QT_TRANSLATE_NOOP("Field", "Cloud provider"),
                                   Required | Listed, "123(2)"),
    field<&CloudService::providerContacts>("provider_contacts",
                                           QT_TRANSLATE_NOOP("Field", "Provider's contacts"),
                                           Multiline | Personal, "12(1)(5)"),
    field<&CloudService::work>("work", QT_TRANSLATE_NOOP("Field", "Work"), Required, "123(1)"),
    field<&CloudService::contents>("contents", QT_TRANSLATE_NOOP("Field", "Information it holds"),
                                   Required | Multiline, "123(1)"),
    level<&CloudService::confidentiality>(Axis::Confidentiality, "confidentiality",
                                          QT_TRANSLATE_NOOP("Field", "Confidentiality"), Required | Listed,
                                          "122(1)"),
    level<&CloudService::integrity>(Axis::Integrity, "integrity", QT_TRANSLATE_NOOP("Field", "Integrity"),
                                    Required, "123(1)"),
    level<&CloudService::availability>(Axis::Availability, "availability",
                                       QT_TRANSLATE_NOOP("Field", "Availability"), Required, "123(1)"),
    field<&CloudService::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset in the ledger"), 0, "125(1)"),
    field<&CloudService::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&CloudService::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract"), 0, "124(2)"),
    field<&CloudService::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase"), Required | Listed, "122(2)"),
    field<&CloudService::consideration>("consideration", QT_TRANSLATE_NOOP("Field", "Considerations"),
                                        Multiline, "123(1)"),
    field<&CloudService::consideredOn>("considered_on", QT_TRANSLATE_NOOP("Field", "Considered on"), 0,
                                       "123(1)"),
    field<&CloudService::selection>("selection", QT_TRANSLATE_NOOP("Field", "Conditions of selection"), 0,
                                    "123(2)"),
    field<&CloudService::exception>("exception", QT_TRANSLATE_NOOP("Field", "Exception"), 0, "123(2)"),
    field<&CloudService::serversIn>("servers_in", QT_TRANSLATE_NOOP("Field", "Servers stand in"), 0,
                                    "123(2)(1)"),
    field<&CloudService::certificates>(
        "certificates", QT_TRANSLATE_NOOP("Field", "Audit reports and certificates"), Multiline, "123(2)(6)"),
    field<&CloudService::certificatesUntil>(
        "certificates_until", QT_TRANSLATE_NOOP("Field", "Certificates valid until"), 0, "130(6)"),
    field<&CloudService::specCheckedOn>(
        "spec_checked_on", QT_TRANSLATE_NOOP("Field", "Specification met, confirmed on"), 0, "124(2)"),
    field<&CloudService::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), 0,
                                      "122(1)(3)"),
    field<&CloudService::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "124(2)"),
    field<&CloudService::approvalNumber>(
        "approval_number", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "124(2)"),
    field<&CloudService::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed,
                                     "124(2)"),
    field<&CloudService::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Permitting authority"), 0,
                                     "124(2)"),
    field<&CloudService::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), Multiline,
                                     "124(2)"),
    field<&CloudService::cloudManager>("cloud_manager", QT_TRANSLATE_NOOP("Field", "Cloud service manager"),
                                       Listed | Personal, "124(4)"),
    field<&CloudService::appointedOn>("appointed_on", QT_TRANSLATE_NOOP("Field", "Appointed on"), 0,
                                      "124(4)"),
    field<&CloudService::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Ledger entry reported on"), 0,
                                     "125(1)"),
    field<&CloudService::useConfirmedOn>("use_confirmed_on", QT_TRANSLATE_NOOP("Field", "Use confirmed on"),
                                         0, "122(1)(4)"),
    field<&CloudService::proceduresReadyOn>("procedures_ready_on",
                                            QT_TRANSLATE_NOOP("Field", "Procedures ready on"), 0, "125(2)"),
    field<&CloudService::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "In operation since"), 0,
                                    "125(2)"),
    field<&CloudService::stages>("stages", QT_TRANSLATE_NOOP("Field", "Policies by stage"), 0, "122(2)"),
    field<&CloudService::checks>("checks", QT_TRANSLATE_NOOP("Field", "Points confirmed with the provider"),
                                 0, "124(3)"),
    field<&CloudService::encryption>(
        "encryption", QT_TRANSLATE_NOOP("Field", "Encryption (method and strength)"), 0, "22(6)"),
    field<&CloudService::logs>("logs", QT_TRANSLATE_NOOP("Field", "Logs: kept by whom and enough"), Multiline,
                               "108(9)"),
    field<&CloudService::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity needed"), Multiline,
                                   "108(8)"),
    field<&CloudService::outsideAdministrators>(
        "outside_administrators", QT_TRANSLATE_NOOP("Field", "Contractors hold administrator rights"), 0,
        "103(1)(5)"),
    field<&CloudService::multiFactor>(
        "multi_factor", QT_TRANSLATE_NOOP("Field", "Multi-factor authentication"), 0, "103(1)(5)"),
    field<&CloudService::trainingCheckedOn>(
        "training_checked_on", QT_TRANSLATE_NOOP("Field", "Training of those concerned confirmed on"), 0,
        "126(2)"),
    field<&CloudService::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), Listed,
                                     "39(4)"),
    field<&CloudService::changes>("changes", QT_TRANSLATE_NOOP("Field", "Changes"), 0, "126(1)"),
    field<&CloudService::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on"), 0, "127(1)"),
    field<&CloudService::endedHow>("ended_how", QT_TRANSLATE_NOOP("Field", "How data were disposed of"),
                                   Multiline, "127(1)"),
    field<&CloudService::endProof>("end_proof", QT_TRANSLATE_NOOP("Field", "Proof of disposal"), 0, "127(1)"),
    field<&CloudService::accountsRemoved>("accounts_removed", QT_TRANSLATE_NOOP("Field", "Accounts removed"),
                                          0, "127(1)"),
    field<&CloudService::endConfirmedBy>(
        "end_confirmed_by", QT_TRANSLATE_NOOP("Field", "Disposal confirmed by"), Personal, "127(1)"),
    field<&CloudService::endConfirmedOn>("end_confirmed_on",
                                         QT_TRANSLATE_NOOP("Field", "Disposal confirmed on"), 0, "127(1)"),
    field<&CloudService::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The service")},
    {"consideration", QT_TRANSLATE_NOOP("Section", "Selection")},
    {"requested_on", QT_TRANSLATE_NOOP("Section", "Approval")},
    {"procedures_ready_on", QT_TRANSLATE_NOOP("Section", "Operation")},
    {"ended_on", QT_TRANSLATE_NOOP("Section", "End of use")},
};

static bool hasUnmetCondition(const CloudService &service)
{
    return std::ranges::any_of(service.selection, [](const ChecklistAnswer &answer) {
        return answer.result == ChecklistResult::NotMet;
    });
}

static QList<Problem> check(const CloudService &c)
{
    Contradictions found;
    if (isBefore(c.approvedOn, c.requestedOn))
        found.add("approved_on",
                  QCoreApplication::translate("CloudService", "Approved before it was requested."));
    if (isBefore(c.endedOn, c.startedOn))
        found.add("ended_on", QCoreApplication::translate("CloudService", "Ended before it started."));
    if (c.approvedOn.isValid() && !c.exception && hasUnmetCondition(c))
        found.add("approved_on",
                  QCoreApplication::translate(
                      "CloudService",
                      "A condition of selection is not met: the approval needs an exception first."));
    return found.problems();
}

constinit const Register CloudService::spec {
    .table = "cloud_service",
    .title = QT_TRANSLATE_NOOP("Register", "Cloud services"),
    .article = "123",
    .place = PlaceOfWork::Systems,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "Cloud services the section uses or thinks of: the six conditions, the approval, the "
                        "procedures, changes and the end. A service needs its approval before the contract."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "number",
    .blank = blankOf<CloudService>,
    .check = checkOf<CloudService, check>,
};

} // namespace mamori
