using StaffAssistant.Core.Usage;

namespace StaffAssistant.Web.Demo;

/// <summary>A made-up week: the same for the same week, fewer people in the holidays.</summary>
internal static class DemoWeek
{
    private static readonly int[] Holidays = [1, 16, 30, 31, 32, 33, 42, 52, 53];

    public static void Fill(IsoWeek week, DemoUnits units, UnitTree tree, OpenPeriod totals, OpenPeriod topics)
    {
        var random = new Random((week.Year * 100) + week.Number);
        // Of their own, so that questions do not depend on how many templates there are.
        var (writing, templates) = (new Random(-((week.Year * 100) + week.Number)), units.Templates);
        var presence = Holidays.Contains(week.Number) ? 0.45 : 0.8;
        foreach (var unit in units.WithPeople)
        {
            for (var person = 0; person < unit.People; person++)
            {
                if (random.NextDouble() > presence)
                    continue;
                if (templates.Count > 0 && writing.NextDouble() < 0.4)
                    topics.Count($"{unit.Number}/{person}", tree.DepartmentOf(unit.Number), Named(Often(templates, writing)), new UsageCounters { Drafts = 1 });
                for (var left = random.Next(1, 8); left > 0; left--)
                    Ask($"{unit.Number}/{person}", unit, units, tree, totals, topics, random);
            }
        }
    }

    private static void Ask(string person, DemoUnit unit, DemoUnits units, UnitTree tree, OpenPeriod totals, OpenPeriod topics, Random random)
    {
        var chance = random.NextDouble();
        var (proven, decision) = (chance < 0.88, chance > 0.97);
        var times = new long[FirstStatementTimes.Count];
        if (proven)
            times[Math.Min(FirstStatementTimes.Count - 1, (int)(-Math.Log(1 - random.NextDouble()) * 1.7))] = 1;
        var judged = proven && random.NextDouble() < 0.2;
        var helped = random.NextDouble() < 0.84;
        var counted = new UsageCounters
        {
            Proven = proven ? 1 : 0,
            Decisions = decision ? 1 : 0,
            NoSource = !proven && !decision ? 1 : 0,
            Helpful = judged && helped ? 1 : 0,
            NotHelpful = judged && !helped ? 1 : 0,
            Gaps = !proven && !decision && random.NextDouble() < 0.2 ? 1 : 0,
            Times = times,
        };
        totals.Count(person, unit.Number, null, counted);
        if (proven)
            topics.Count(person, tree.DepartmentOf(unit.Number), TopicOf(unit, units.Topics, random), counted);
    }

    private static UsedDocument? TopicOf(DemoUnit unit, IReadOnlyList<DemoTopic> topics, Random random)
    {
        // Rules of their own field are read by members of it only, and named nowhere.
        if (random.NextDouble() < 0.25)
            return null;
        var own = topics.Where(topic => topic.Collection == unit.Topic).ToList();
        var from = own.Count > 0 && random.NextDouble() < 0.4 ? own : topics;
        return Named(Often(from, random));
    }

    private static DemoTopic Often(IReadOnlyList<DemoTopic> from, Random random) => from[(int)(Math.Pow(random.NextDouble(), 2) * from.Count)];

    private static UsedDocument Named(DemoTopic topic) => new(topic.Title, topic.Title, topic.Collection, topic.Kind);
}
