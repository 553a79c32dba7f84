// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/contract.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field contractClauseFields[] = {
    field<&ContractClause::question>("question", QT_TRANSLATE_NOOP("Field", "Question id")),
    field<&ContractClause::article>("article", QT_TRANSLATE_NOOP("Field", "Article")),
    field<&ContractClause::text>("text", QT_TRANSLATE_NOOP("Field", "Clause"), Required),
    field<&ContractClause::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&ContractClause::page>("page", QT_TRANSLATE_NOOP("Field", "Page")),
    field<&ContractClause::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&ContractClause::toAsk>("to_ask", QT_TRANSLATE_NOOP("Field", "To be asked for")),
};

std::span<const Field> ContractClause::lineFields()
{
    return contractClauseFields;
}

static constexpr Field contractProvisionFields[] = {
    field<&ContractProvision::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset")),
    field<&ContractProvision::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required),
    field<&ContractProvision::givenOn>("given_on", QT_TRANSLATE_NOOP("Field", "Given on")),
    field<&ContractProvision::standardChecked>(
        "standard_checked", QT_TRANSLATE_NOOP("Field", "Given by the outsourcing standard")),
    field<&ContractProvision::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned or erased on")),
    field<&ContractProvision::proof>("proof", QT_TRANSLATE_NOOP("Field", "Proof")),
};

std::span<const Field> ContractProvision::lineFields()
{
    return contractProvisionFields;
}

static constexpr Field contractReportFields[] = {
    field<&ContractReport::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of report"), Required),
    field<&ContractReport::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
    field<&ContractReport::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Received on")),
    field<&ContractReport::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
    field<&ContractReport::demand>("demand", QT_TRANSLATE_NOOP("Field", "What was demanded")),
    field<&ContractReport::demandedOn>("demanded_on", QT_TRANSLATE_NOOP("Field", "Demanded on")),
    field<&ContractReport::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")),
};

std::span<const Field> ContractReport::lineFields()
{
    return contractReportFields;
}

static constexpr Field subcontractFields[] = {
    field<&Subcontract::subcontractor>("subcontractor", QT_TRANSLATE_NOOP("Field", "Subcontractor"),
                                       Required),
    field<&Subcontract::work>("work", QT_TRANSLATE_NOOP("Field", "Work")),
    field<&Subcontract::agreedOn>("agreed_on", QT_TRANSLATE_NOOP("Field", "Agreed on")),
    field<&Subcontract::supervision>("supervision", QT_TRANSLATE_NOOP("Field", "How it is supervised")),
};

std::span<const Field> Subcontract::lineFields()
{
    return subcontractFields;
}

static constexpr Field fields[] = {
    field<&Contract::number>("number", QT_TRANSLATE_NOOP("Field", "Contract number"), Unique | Listed),
    field<&Contract::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Contract::contractor>("contractor", QT_TRANSLATE_NOOP("Field", "Contractor"), Required | Listed,
                                 "117(1)(3)"),
    field<&Contract::contractorContact>(
        "contractor_contact", QT_TRANSLATE_NOOP("Field", "Contractor's contact"), Personal, "117(2)(3)"),
    field<&Contract::subject>("subject", QT_TRANSLATE_NOOP("Field", "Work entrusted"), Required | Multiline,
                              "117(1)(1)"),
    field<&Contract::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&Contract::involvesBuild>("involves_build", QT_TRANSLATE_NOOP("Field", "Builds a system"), 0,
                                    "120(1)"),
    field<&Contract::involvesOperation>(
        "involves_operation", QT_TRANSLATE_NOOP("Field", "Operates or maintains a system"), 0, "121(1)"),
    field<&Contract::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase"), Required | Listed, "117(1)"),
    level<&Contract::confidentiality>(Axis::Confidentiality, "confidentiality",
                                      QT_TRANSLATE_NOOP("Field", "Confidentiality"), Listed, "117(1)(5)"),
    field<&Contract::givesImportant>("gives_important",
                                     QT_TRANSLATE_NOOP("Field", "Important information is given"), Required,
                                     "117(1)(5)"),
    field<&Contract::owner>("owner", QT_TRANSLATE_NOOP("Field", "Person in charge"), Personal),
    field<&Contract::specifiedOn>("specified_on", QT_TRANSLATE_NOOP("Field", "Specification made on"), 0,
                                  "117(1)(2)"),
    field<&Contract::selectedOn>("selected_on", QT_TRANSLATE_NOOP("Field", "Contractor selected on"), 0,
                                 "117(1)(3)"),
    field<&Contract::selectionReason>("selection_reason", QT_TRANSLATE_NOOP("Field", "How it was selected"),
                                      Multiline, "117(1)(3)"),
    field<&Contract::concludedOn>("concluded_on", QT_TRANSLATE_NOOP("Field", "Concluded on"), 0, "117(1)(4)"),
    field<&Contract::secrecyAgreedOn>("secrecy_agreed_on", QT_TRANSLATE_NOOP("Field", "Secrecy agreed on"), 0,
                                      "117(1)(5)"),
    field<&Contract::before>("before", QT_TRANSLATE_NOOP("Field", "Confirmed before the start"), 0, "117(1)"),
    field<&Contract::clauses>("clauses", QT_TRANSLATE_NOOP("Field", "Clauses"), 0, "117(2)"),
    field<&Contract::missingClauses>("missing_clauses", QT_TRANSLATE_NOOP("Field", "Clauses missing"),
                                     Listed | Derived, "117(2)"),
    field<&Contract::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "Starts on"), Required | Listed,
                               "117(1)"),
    field<&Contract::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "Ends on"), Required | Listed, "119(1)"),
    field<&Contract::provisions>("provisions", QT_TRANSLATE_NOOP("Field", "Information given"), 0,
                                 "118(1)(1)"),
    field<&Contract::subcontracts>("subcontracts", QT_TRANSLATE_NOOP("Field", "Subcontracts"), 0,
                                   "117(2)(9)"),
    field<&Contract::during>("during", QT_TRANSLATE_NOOP("Field", "Confirmed during the contract"), 0,
                             "118(1)"),
    field<&Contract::checkedOn>("checked_on", QT_TRANSLATE_NOOP("Field", "Last checked on"), 0, "118(1)(2)"),
    field<&Contract::nextCheck>("next_check", QT_TRANSLATE_NOOP("Field", "Next check"), 0, "118(1)(2)"),
    field<&Contract::reports>("reports", QT_TRANSLATE_NOOP("Field", "Reports"), 0, "118(2)(2)"),
    field<&Contract::measuresTaken>("measures_taken", QT_TRANSLATE_NOOP("Field", "Measures were taken"), 0,
                                    "118(1)(3)"),
    field<&Contract::measures>("measures", QT_TRANSLATE_NOOP("Field", "Action taken"), Multiline,
                               "118(1)(2)"),
    field<&Contract::measuresReportedOn>("measures_reported_on",
                                         QT_TRANSLATE_NOOP("Field", "Measures reported on"), 0, "118(1)(3)"),
    field<&Contract::atEnd>("at_end", QT_TRANSLATE_NOOP("Field", "Confirmed at the end"), 0, "119(1)"),
    field<&Contract::completionReportOn>("completion_report_on",
                                         QT_TRANSLATE_NOOP("Field", "Report on the whole term received on"),
                                         0, "119(2)(1)"),
    field<&Contract::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted on"), 0, "119(1)(1)"),
    field<&Contract::returnConfirmedOn>(
        "return_confirmed_on", QT_TRANSLATE_NOOP("Field", "Return or erasure confirmed on"), 0, "119(1)(2)"),
    field<&Contract::returnProof>("return_proof", QT_TRANSLATE_NOOP("Field", "Proof of return or erasure"), 0,
                                  "119(2)(2)"),
    field<&Contract::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The contract")},
    {"specified_on", QT_TRANSLATE_NOOP("Section", "Before the start")},
    {"provisions", QT_TRANSLATE_NOOP("Section", "During the contract")},
    {"at_end", QT_TRANSLATE_NOOP("Section", "The end")},
};

static QList<Problem> check(const Contract &c)
{
    Contradictions found;
    if (isBefore(c.endsOn, c.startsOn))
        found.add("ends_on", QCoreApplication::translate("Contract", "Ends before it starts."));
    if (isBefore(c.acceptedOn, c.startsOn))
        found.add("accepted_on", QCoreApplication::translate("Contract", "Accepted before it started."));
    for (const ContractProvision &provision : c.provisions) {
        if (isBefore(provision.returnedOn, provision.givenOn))
            found.add("provisions", QCoreApplication::translate("Contract", "Returned before it was given."));
    }
    return found.problems();
}

static Contract derived(Contract contract)
{
    contract.missingClauses.reset();
    if (!contract.clauses.isEmpty())
        contract.missingClauses = std::ranges::count_if(contract.clauses, [](const ContractClause &clause) {
            return clause.state == ClauseState::Missing;
        });
    return contract;
}

constinit const Register Contract::spec {
    .table = "contract",
    .title = QT_TRANSLATE_NOOP("Register", "Contracts"),
    .article = "117",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Work entrusted to contractors: what is confirmed before, what the contract says, what is checked "
        "during and at the end. Begin with the contracts that hand out information."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Contract>,
    .check = checkOf<Contract, check>,
    .derive = deriveOf<Contract, derived>,
};

} // namespace mamori
