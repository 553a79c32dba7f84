// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

/// A record one day late: whether the duty asks for anything follows from its levels alone. `prove` is the
/// state of the duty then; notAsked: the same as without the record.
class MovementThresholds : public RecordStoryTest
{
};

constexpr char asked[] = "overdue";
constexpr char notAsked[] = "";

const RecordStory thresholds[] = {
    // C >= 2 on the way (Art. 37(3), 16(5)(1)): below, at, above.
    {"carried1", "D135",
     R"(transfer {"kind":"carried","confidentiality":"1","carrier":2,"sent_at":"2026-06-10T01:00:00Z"})",
     notAsked},
    {"carried2", "D135",
     R"(transfer {"kind":"carried","confidentiality":"2","carrier":2,"sent_at":"2026-06-10T01:00:00Z"})",
     asked},
    {"carried3", "D135",
     R"(transfer {"kind":"carried","confidentiality":"3","carrier":2,"sent_at":"2026-06-10T01:00:00Z"})",
     asked},
    {"posted1", "D034",
     R"(transfer {"kind":"posted","confidentiality":"1","company":"見本運輸","sent_at":"2026-06-10T01:00:00Z"})",
     notAsked},
    {"posted2", "D034",
     R"(transfer {"kind":"posted","confidentiality":"2","company":"見本運輸","sent_at":"2026-06-10T01:00:00Z"})",
     asked},
    {"posted3", "D034",
     R"(transfer {"kind":"posted","confidentiality":"3","company":"見本運輸","sent_at":"2026-06-10T01:00:00Z"})",
     asked},
    // C >= 2 copied or given outside (Art. 16(5)(1)).
    {"copied1", "D029",
     R"(provision {"kind":"copy","confidentiality":"1","provided_on":"2026-06-10","provided_by":2})",
     notAsked},
    {"copied2", "D029",
     R"(provision {"kind":"copy","confidentiality":"2","provided_on":"2026-06-10","provided_by":2})", asked},
    {"copied3", "D029",
     R"(provision {"kind":"copy","confidentiality":"3","provided_on":"2026-06-10","provided_by":2})", asked},
    {"outside1", "D031", R"(provision {"kind":"outside","confidentiality":"1","provided_on":"2026-06-10"})",
     notAsked},
    {"outside2", "D031", R"(provision {"kind":"outside","confidentiality":"2","provided_on":"2026-06-10"})",
     asked},
    {"outside3", "D031", R"(provision {"kind":"outside","confidentiality":"3","provided_on":"2026-06-10"})",
     asked},
    // C3 (Art. 79(1)(1)); C2 with I2 (Art. 79(1)(2), position F33).
    {"secret2", "D295",
     R"(provision {"kind":"outside","confidentiality":"2","integrity":"2","provided_on":"2026-06-10"})",
     notAsked},
    {"secret3", "D295",
     R"(provision {"kind":"outside","confidentiality":"3","integrity":"1","provided_on":"2026-06-10"})",
     asked},
    {"second12", "D296",
     R"(provision {"kind":"outside","confidentiality":"1","integrity":"2","provided_on":"2026-06-10"})",
     notAsked},
    {"second21", "D296",
     R"(provision {"kind":"outside","confidentiality":"2","integrity":"1","provided_on":"2026-06-10"})",
     notAsked},
    {"second22", "D296",
     R"(provision {"kind":"outside","confidentiality":"2","integrity":"2","provided_on":"2026-06-10"})",
     asked},
    {"second32", "D296",
     R"(provision {"kind":"outside","confidentiality":"3","integrity":"2","provided_on":"2026-06-10"})",
     notAsked},
    // C >= 2 on a private device (Art. 41(2)).
    {"private1", "D153",
     R"(bring_in {"ownership":"private","confidentiality":"1","arrives_at":"2026-06-10T01:00:00Z"})",
     notAsked},
    {"private2", "D153",
     R"(bring_in {"ownership":"private","confidentiality":"2","arrives_at":"2026-06-10T01:00:00Z"})", asked},
    {"private3", "D153",
     R"(bring_in {"ownership":"private","confidentiality":"3","arrives_at":"2026-06-10T01:00:00Z"})", asked},
    // Media put into storage: C >= 2 with I2 or A2 (Art. 38(2)); long-term I2 or A2 (Art. 16(5)(2), (3)).
    {"stored122", "D137",
     R"(media_storage {"confidentiality":"1","integrity":"2","availability":"2","stored_on":"2026-06-10"})",
     notAsked},
    {"stored211", "D137",
     R"(media_storage {"confidentiality":"2","integrity":"1","availability":"1","stored_on":"2026-06-10"})",
     notAsked},
    {"stored221", "D137",
     R"(media_storage {"confidentiality":"2","integrity":"2","availability":"1","stored_on":"2026-06-10"})",
     asked},
    {"stored212", "D137",
     R"(media_storage {"confidentiality":"2","integrity":"1","availability":"2","stored_on":"2026-06-10"})",
     asked},
    {"stored311", "D137",
     R"(media_storage {"confidentiality":"3","integrity":"1","availability":"1","stored_on":"2026-06-10"})",
     notAsked},
    {"stored322", "D137",
     R"(media_storage {"confidentiality":"3","integrity":"2","availability":"2","stored_on":"2026-06-10"})",
     asked},
    {"longIntegrity1", "D043",
     R"(media_storage {"integrity":"1","stored_on":"2026-06-10","write_protected":true})", notAsked},
    {"longIntegrity2", "D043",
     R"(media_storage {"integrity":"2","stored_on":"2026-06-10","write_protected":true})", asked},
    {"longAvailability1", "D047",
     R"(media_storage {"availability":"1","stored_on":"2026-06-10","write_protected":true})", notAsked},
    {"longAvailability2", "D047",
     R"(media_storage {"availability":"2","stored_on":"2026-06-10","write_protected":true})", asked},
    // C >= 2 whose retention is over (Art. 39(1)).
    {"expired1", "D139",
     R"(disposal {"kind":"disposal","confidentiality":"1","reason":"expired","retention_ended":"2026-06-10"})",
     notAsked},
    {"expired2", "D139",
     R"(disposal {"kind":"disposal","confidentiality":"2","reason":"expired","retention_ended":"2026-06-10"})",
     asked},
    {"expired3", "D139",
     R"(disposal {"kind":"disposal","confidentiality":"3","reason":"expired","retention_ended":"2026-06-10"})",
     asked},
};

} // namespace

TEST_P(MovementThresholds, decideWhetherItIsAsked)
{
    const RecordStory &c = GetParam();
    const std::string without = state(c.duty);
    EXPECT_NE(without, asked);
    write(c.before);
    go(QDate(2026, 6, 11));
    EXPECT_EQ(state(c.duty), *c.prove ? c.prove : without)
        << qPrintable(status(QLatin1String(c.duty)).reason);
}

INSTANTIATE_TEST_SUITE_P(OfLevels, MovementThresholds, testing::ValuesIn(thresholds),
                         [](const auto &story) { return std::string(story.param.name); });
