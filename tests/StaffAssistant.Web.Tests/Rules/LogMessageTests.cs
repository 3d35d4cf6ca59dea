using System.Reflection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace StaffAssistant.Web.Tests.Rules;

/// <summary>Logs hold ids, counts and durations. A text parameter could carry a question, a passage or a name, so there is none.</summary>
public sealed partial class LogMessageTests
{
    private static readonly HashSet<Type> Harmless =
    [
        typeof(bool), typeof(int), typeof(long), typeof(double), typeof(Guid),
        typeof(TimeSpan), typeof(DateOnly), typeof(DateTimeOffset),
    ];

    /// <summary>Sentences of our own about options, said before the first person arrives: why the app does not start.</summary>
    private static readonly string[] SaidBeforeAnyoneAsks = ["StaffAssistant.Web.Hosting.HostingLog.StartRefused"];

    [Fact]
    public void No_log_message_has_a_parameter_that_could_hold_content() =>
        Assert.Empty(House.Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(Offences));

    [Fact]
    public void Log_messages_live_in_the_log_class_of_their_feature() =>
        Assert.All(
            House.Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(LogMessages).Select(method => method.DeclaringType!),
            type => Assert.True(type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Log", StringComparison.Ordinal), $"{type} is no static class named …Log"));

    [Theory]
    [InlineData(nameof(PlantedLog.Text), 1)]
    [InlineData(nameof(PlantedLog.AnyObject), 1)]
    [InlineData(nameof(PlantedLog.Figures), 0)]
    public void A_planted_message_with_content_is_reported(string method, int offences) =>
        Assert.Equal(offences, Offences(typeof(PlantedLog)).Count(line => line.Contains($".{method}(", StringComparison.Ordinal)));

    private static IEnumerable<string> Offences(Type type) =>
        from method in LogMessages(type)
        from parameter in method.GetParameters()
        where !IsHarmless(parameter.ParameterType) && !SaidBeforeAnyoneAsks.Contains($"{type.FullName}.{method.Name}")
        select $"{type.FullName}.{method.Name}({parameter.ParameterType.Name} {parameter.Name})";

    private static IEnumerable<MethodInfo> LogMessages(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.IsDefined(typeof(LoggerMessageAttribute)));

    private static bool IsHarmless(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? IsHarmless(inner)
        : Harmless.Contains(type) || type.IsEnum || typeof(ILogger).IsAssignableFrom(type) || typeof(Exception).IsAssignableFrom(type) || IsId(type);

    /// <summary>Our ids: value types named …Id that wrap a Guid.</summary>
    private static bool IsId(Type type) =>
        type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal) && type.GetProperty("Value")?.PropertyType == typeof(Guid);

    private static partial class PlantedLog
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Question}")]
        public static partial void Text(ILogger logger, string question);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Thing}")]
        public static partial void AnyObject(ILogger logger, object thing);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Count} in {Elapsed} for {Id}")]
        public static partial void Figures(ILogger logger, int count, TimeSpan elapsed, Core.Documents.DocumentId id);
    }
}
