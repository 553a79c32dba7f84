// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/system.h"

#include "model/registers/contradictions.h"

#include <algorithm>

namespace mamori {

static constexpr Field systemPersonFields[] = {
    field<&SystemPerson::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff member"), Personal),
    field<&SystemPerson::name>("name", QT_TRANSLATE_NOOP("Field", "Name (not staff)"), Personal),
    field<&SystemPerson::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Required),
    field<&SystemPerson::rights>("rights", QT_TRANSLATE_NOOP("Field", "Rights and scope")),
    field<&SystemPerson::since>("since", QT_TRANSLATE_NOOP("Field", "Since")),
    field<&SystemPerson::until>("until", QT_TRANSLATE_NOOP("Field", "Until")),
};

std::span<const Field> SystemPerson::lineFields()
{
    return systemPersonFields;
}

static constexpr Field systemConnectionFields[] = {
    field<&SystemConnection::peer>("peer", QT_TRANSLATE_NOOP("Field", "Connected with"), Required),
    field<&SystemConnection::peerZone>("peer_zone", QT_TRANSLATE_NOOP("Field", "Zone of the other side"),
                                       Required),
    field<&SystemConnection::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose")),
    field<&SystemConnection::path>("path", QT_TRANSLATE_NOOP("Field", "Path")),
    field<&SystemConnection::limitedTo>("limited_to",
                                        QT_TRANSLATE_NOOP("Field", "Limited to (route and kinds)")),
    field<&SystemConnection::ground>("ground", QT_TRANSLATE_NOOP("Field", "Ground of the exception")),
    field<&SystemConnection::publicBody>("public_body", QT_TRANSLATE_NOOP("Field", "Public body's system")),
    field<&SystemConnection::onward>("onward", QT_TRANSLATE_NOOP("Field", "Other side is connected onward")),
    field<&SystemConnection::sanitised>("sanitised", QT_TRANSLATE_NOOP("Field", "Sanitised")),
    field<&SystemConnection::sanitisedHow>("sanitised_how",
                                           QT_TRANSLATE_NOOP("Field", "How it is sanitised")),
    field<&SystemConnection::since>("since", QT_TRANSLATE_NOOP("Field", "Since")),
    field<&SystemConnection::until>("until", QT_TRANSLATE_NOOP("Field", "Until")),
};

std::span<const Field> SystemConnection::lineFields()
{
    return systemConnectionFields;
}

static constexpr Field systemCheckFields[] = {
    field<&SystemCheck::step>("step", QT_TRANSLATE_NOOP("Field", "Step"), Required),
    field<&SystemCheck::question>("question", QT_TRANSLATE_NOOP("Field", "Question id")),
    field<&SystemCheck::article>("article", QT_TRANSLATE_NOOP("Field", "Article")),
    field<&SystemCheck::text>("text", QT_TRANSLATE_NOOP("Field", "Question"), Required),
    field<&SystemCheck::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
    field<&SystemCheck::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&SystemCheck::environment>("environment", QT_TRANSLATE_NOOP("Field", "Environment and data used")),
    field<&SystemCheck::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&SystemCheck::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
    field<&SystemCheck::doneBy>("done_by", QT_TRANSLATE_NOOP("Field", "Done by"), Personal),
};

std::span<const Field> SystemCheck::lineFields()
{
    return systemCheckFields;
}

static constexpr Field fields[] = {
    field<&System::number>("number", QT_TRANSLATE_NOOP("Field", "System number"), Unique | Listed),
    field<&System::name>("name", QT_TRANSLATE_NOOP("Field", "Name of system"), Required | Listed, "17(4)"),
    field<&System::work>("work", QT_TRANSLATE_NOOP("Field", "Work"), Required, "17(4)"),
    field<&System::contents>("contents", QT_TRANSLATE_NOOP("Field", "Information it holds"), Multiline,
                             "17(4)"),
    field<&System::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset in the ledger"), 0, "17(4)"),
    field<&System::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase"), Required | Listed, "12(2)(1)"),
    field<&System::zone>("zone", QT_TRANSLATE_NOOP("Field", "Network zone"), Required | Listed, "21(1)"),
    level<&System::confidentiality>(Axis::Confidentiality, "confidentiality",
                                    QT_TRANSLATE_NOOP("Field", "Confidentiality"), Required | Listed,
                                    "58(1)"),
    level<&System::integrity>(Axis::Integrity, "integrity", QT_TRANSLATE_NOOP("Field", "Integrity"),
                              Required | Listed, "58(1)"),
    level<&System::availability>(Axis::Availability, "availability",
                                 QT_TRANSLATE_NOOP("Field", "Availability"), Required | Listed, "64(1)"),
    field<&System::mynumberWork>("mynumber_work", QT_TRANSLATE_NOOP("Field", "Used for My Number work"),
                                 Required, "21(1)"),
    field<&System::hasMyNumber>("has_mynumber", QT_TRANSLATE_NOOP("Field", "Specific personal information"),
                                0, "53(3)"),
    field<&System::hasPersonal>("has_personal", QT_TRANSLATE_NOOP("Field", "Personal information"), 0,
                                "69(1)(1)"),
    field<&System::hasCorporate>("has_corporate", QT_TRANSLATE_NOOP("Field", "Corporate information"), 0,
                                 "69(1)(1)"),
    field<&System::publicWeb>("public_web", QT_TRANSLATE_NOOP("Field", "Public web server"), 0, "68(4)"),
    field<&System::webApplication>("web_application", QT_TRANSLATE_NOOP("Field", "Web application"), 0,
                                   "96(2)"),
    field<&System::outsideUsers>("outside_users",
                                 QT_TRANSLATE_NOOP("Field", "Used by citizens or businesses"), 0, "67(1)"),
    field<&System::mailsVendor>("mails_vendor", QT_TRANSLATE_NOOP("Field", "Mails the vendor by itself"), 0,
                                "74(3)(2)"),
    field<&System::vendorMailAgreedOn>(
        "vendor_mail_agreed_on", QT_TRANSLATE_NOOP("Field", "Such mail agreed with the chief officer on"), 0,
        "74(3)(2)"),
    field<&System::providedByOther>("provided_by_other",
                                    QT_TRANSLATE_NOOP("Field", "Provided by another party over a network"), 0,
                                    "92(1)"),
    field<&System::developedHere>("developed_here", QT_TRANSLATE_NOOP("Field", "Developed for the city"), 0,
                                  "90(1)"),
    field<&System::operatedSince>("operated_since", QT_TRANSLATE_NOOP("Field", "In operation since")),
    field<&System::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&System::administrator>("administrator", QT_TRANSLATE_NOOP("Field", "System administrator"),
                                  Personal, "12(2)(1)"),
    field<&System::persons>("persons", QT_TRANSLATE_NOOP("Field", "Handlers and administrators"), 0,
                            "12(2)(1)"),
    field<&System::userScope>("user_scope", QT_TRANSLATE_NOOP("Field", "Users and their rights"), Multiline,
                              "53(4)"),
    field<&System::vendor>("vendor", QT_TRANSLATE_NOOP("Field", "Vendor")),
    field<&System::vendorContact>("vendor_contact", QT_TRANSLATE_NOOP("Field", "Vendor's contact"), Personal),
    field<&System::mynumberProtection>("mynumber_protection",
                                       QT_TRANSLATE_NOOP("Field", "How access to My Numbers is prevented"),
                                       Multiline, "21(1)"),
    field<&System::connections>("connections", QT_TRANSLATE_NOOP("Field", "Connections"), 0, "22(1)"),
    field<&System::governmentCloud>("government_cloud", QT_TRANSLATE_NOOP("Field", "On the government cloud"),
                                    0, "22(4)"),
    field<&System::onCloud>("on_cloud", QT_TRANSLATE_NOOP("Field", "On a cloud"), 0, "23(3)"),
    field<&System::separated>("separated", QT_TRANSLATE_NOOP("Field", "Separated from the other zones"), 0,
                              "22(4)"),
    field<&System::encryption>("encryption", QT_TRANSLATE_NOOP("Field", "Encryption (method and strength)"),
                               0, "22(5)"),
    field<&System::writeOutBlocked>("write_out_blocked",
                                    QT_TRANSLATE_NOOP("Field", "Writing out to media blocked"), 0, "22(3)"),
    field<&System::usesWireless>("uses_wireless", QT_TRANSLATE_NOOP("Field", "Uses wireless LAN"), 0,
                                 "70(1)"),
    field<&System::attackDetection>("attack_detection",
                                    QT_TRANSLATE_NOOP("Field", "How attacks are detected"), 0, "24(2)"),
    field<&System::requirements>("requirements", QT_TRANSLATE_NOOP("Field", "Requirement sheet"), 0, "53(1)"),
    field<&System::unmetRequirements>("unmet_requirements",
                                      QT_TRANSLATE_NOOP("Field", "Requirements not met"), Listed | Derived,
                                      "12(2)(2)"),
    field<&System::passwordExemption>("password_exemption",
                                      QT_TRANSLATE_NOOP("Field", "Why the password rules cannot apply"),
                                      Multiline, "51(1)"),
    field<&System::logonMessage>("logon_message", QT_TRANSLATE_NOOP("Field", "Message at logon"), 0,
                                 "58(1)(1)"),
    field<&System::attemptLimit>("attempt_limit", QT_TRANSLATE_NOOP("Field", "Attempts before it locks"), 0,
                                 "58(1)(2)"),
    field<&System::idleMinutes>("idle_minutes", QT_TRANSLATE_NOOP("Field", "Minutes until it logs off"), 0,
                                "58(1)(3)"),
    field<&System::logonTimesKept>("logon_times_kept",
                                   QT_TRANSLATE_NOOP("Field", "Logon and logoff times kept"), 0, "58(1)(4)"),
    field<&System::malwareExemption>("malware_exemption",
                                     QT_TRANSLATE_NOOP("Field", "Why without malware protection"), Multiline,
                                     "100(2)"),
    field<&System::logsTaken>("logs_taken", QT_TRANSLATE_NOOP("Field", "Logs taken"), 0, "64(1)"),
    field<&System::logMonths>("log_months", QT_TRANSLATE_NOOP("Field", "Logs kept (months)"), 0, "64(1)"),
    field<&System::logReview>("log_review", QT_TRANSLATE_NOOP("Field", "How logs are reviewed"), 0, "64(3)"),
    field<&System::monitoring>("monitoring", QT_TRANSLATE_NOOP("Field", "Monitoring: by whom and how"),
                               Multiline, "108(1)"),
    field<&System::outsideMonitoring>("outside_monitoring",
                                      QT_TRANSLATE_NOOP("Field", "Watch for attacks from outside"), Multiline,
                                      "108(1)"),
    field<&System::maintenance>("maintenance", QT_TRANSLATE_NOOP("Field", "Maintenance: by whom and how"),
                                Multiline, "108(4)"),
    field<&System::checks>("checks", QT_TRANSLATE_NOOP("Field", "Points confirmed"), 0, "93(1)"),
    field<&System::connectedOn>("connected_on",
                                QT_TRANSLATE_NOOP("Field", "Connected with running systems on"), 0, "93(2)"),
    field<&System::sourceCodePlace>("source_code_place",
                                    QT_TRANSLATE_NOOP("Field", "Where the source code is kept"), 0, "95(2)"),
    field<&System::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Last reviewed on"), 0, "99(1)"),
    field<&System::reviewMeasures>("review_measures", QT_TRANSLATE_NOOP("Field", "Measures after the review"),
                                   Multiline, "99(2)"),
    field<&System::reviewReportedOn>("review_reported_on", QT_TRANSLATE_NOOP("Field", "Measures reported on"),
                                     0, "99(2)"),
    field<&System::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), Listed, "12(2)(1)"),
    field<&System::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The system")},
    {"administrator", QT_TRANSLATE_NOOP("Section", "Persons")},
    {"mynumber_protection", QT_TRANSLATE_NOOP("Section", "Network zone and connections")},
    {"requirements", QT_TRANSLATE_NOOP("Section", "Requirements")},
    {"logs_taken", QT_TRANSLATE_NOOP("Section", "Logs")},
    {"monitoring", QT_TRANSLATE_NOOP("Section", "Monitoring and maintenance")},
    {"checks", QT_TRANSLATE_NOOP("Section", "Life cycle")},
};

static QList<Problem> check(const System &s)
{
    Contradictions found;
    if (isBefore(s.endedOn, s.operatedSince))
        found.add("ended_on", QCoreApplication::translate("System", "Ended before it began to operate."));
    if (s.hasMyNumber.value_or(false) && s.hasPersonal && !*s.hasPersonal)
        found.add("has_personal",
                  QCoreApplication::translate("System",
                                              "Specific personal information is personal information too."));
    const std::pair<const char *, std::optional<qint64>> amounts[] = {
        {"attempt_limit", s.attemptLimit},
        {"idle_minutes", s.idleMinutes},
        {"log_months", s.logMonths},
    };
    for (const auto &[column, amount] : amounts) {
        if (amount && *amount < 0)
            found.add(column, QCoreApplication::translate("System", "This number is not negative."));
    }
    for (const SystemConnection &connection : s.connections) {
        if (isBefore(connection.until, connection.since))
            found.add("connections", QCoreApplication::translate("System", "Ended before it began."));
    }
    for (const SystemPerson &person : s.persons) {
        if (isBefore(person.until, person.since))
            found.add("persons", QCoreApplication::translate("System", "Ended before it began."));
    }
    return found.problems();
}

static System derived(System system)
{
    system.unmetRequirements.reset();
    if (!system.requirements.isEmpty())
        system.unmetRequirements
            = std::ranges::count_if(system.requirements, [](const ChecklistAnswer &answer) {
                  return answer.result == ChecklistResult::NotMet;
              });
    if (system.hasMyNumber.value_or(false) && !system.hasPersonal)
        system.hasPersonal = true;
    return system;
}

constinit const Register System::spec {
    .table = "system",
    .title = QT_TRANSLATE_NOOP("Register", "Systems"),
    .article = "53",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "The information systems the section owns. Enter each with its zone and its "
                                 "levels; the requirement sheet and the connections follow from there."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "number",
    .blank = blankOf<System>,
    .check = checkOf<System, check>,
    .derive = deriveOf<System, derived>,
};

} // namespace mamori
